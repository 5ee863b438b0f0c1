import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.kijun.workflow.SampleProject;

/** Writes the sample project into the workspace that is named, as the doors of the welcome page do. */
final class Sample {
    private Sample() {
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0], "kijun-sample");
        Files.createDirectories(folder);
        SampleProject.make(folder);
        var project = folder.resolve(".project");
        if (!Files.exists(project)) {
            Files.writeString(project, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<projectDescription>\n  <name>kijun-sample</name>\n</projectDescription>\n");
        }
    }
}
