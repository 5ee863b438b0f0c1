package org.kijun.rcp.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.core.runtime.ILog;
import org.kijun.ui.texts.Texts;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbench keeps in the folder {@code .metadata} of a workspace: the window and the list of projects. */
final class KeptState {
    private static final String WINDOW = "org.eclipse.e4.workbench";
    private static final String PROJECTS = "org.eclipse.core.resources";

    /**
     * What could not be read.
     *
     * @param folder where it lies now; null when all was readable
     */
    record Aside(Path folder, boolean isProjectsLost) {
        boolean isAny() {
            return folder != null;
        }
    }

    private final Path plugins;
    private final Path metadata;
    private Path aside;

    KeptState(Path workspace) {
        metadata = workspace.resolve(".metadata");
        plugins = metadata.resolve(".plugins");
    }

    /** Moves unreadable parts into a new folder beside them, so that the workbench begins anew. */
    Aside setAsideWhatIsBroken() {
        if (!isWindowReadable()) {
            setAside(WINDOW);
        }
        var isProjectsLost = !isProjectsReadable();
        if (isProjectsLost) {
            setAside(PROJECTS);
        }
        return new Aside(aside, isProjectsLost);
    }

    private boolean isWindowReadable() {
        var window = plugins.resolve(WINDOW).resolve("workbench.xmi");
        if (!Files.exists(window)) {
            return true;
        }
        try (var in = Files.newInputStream(window)) {
            var parsers = SAXParserFactory.newInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser().parse(in, new DefaultHandler());
            return true;
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            return false;
        }
    }

    /** The list of projects is a snapshot of one or more trees, none of which may be empty or denied. */
    private boolean isProjectsReadable() {
        var kept = plugins.resolve(PROJECTS);
        if (!Files.exists(kept)) {
            return true;
        }
        try (var files = Files.walk(kept.resolve(".root"), 1)) {
            return Files.isDirectory(kept) && Stream.concat(files, Stream.of(kept.resolve(".safetable").resolve("org.eclipse.core.resources")))
                    .filter(Files::isRegularFile).allMatch(KeptState::isWhole);
        } catch (IOException | UncheckedIOException denied) {
            return false;
        }
    }

    /** Trees are zipped or begin with a version, the table of saved states with its own; a file that was cut off at its beginning is empty or zeros. */
    private static boolean isWhole(Path file) {
        try (var in = Files.newInputStream(file)) {
            var begin = in.readNBytes(4);
            var sum = 0;
            for (var next : begin) {
                sum |= next;
            }
            return begin.length == 4 && sum != 0;
        } catch (IOException denied) {
            return false;
        }
    }

    private void setAside(String part) {
        try {
            if (aside == null) {
                aside = free();
                Files.createDirectories(aside);
            }
            Files.move(plugins.resolve(part), aside.resolve(part));
        } catch (IOException stuck) {
            ILog.get().error(Texts.of(KeptState.class).get("stuck", plugins.resolve(part)), stuck);
        }
    }

    private Path free() {
        int number = 1;
        while (Files.exists(metadata.resolve("unreadable-" + number))) {
            number++;
        }
        return metadata.resolve("unreadable-" + number);
    }
}
