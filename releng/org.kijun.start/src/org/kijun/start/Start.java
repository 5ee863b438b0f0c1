package org.kijun.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.equinox.launcher.Main;

/** Starts the workbench, and once more when it asks for a restart: the launcher that the JDK makes knows nothing of restarts. */
public final class Start {
    /** What the workbench returns that wants to be started again, {@code IApplication.EXIT_RESTART}. */
    private static final int RESTART = 23;

    private Start() {
    }

    public static void main(String[] args) throws IOException {
        var code = new Main().run(args);
        System.exit(code == RESTART ? again(List.of(args)) : code);
    }

    private static int again(List<String> args) throws IOException {
        var own = ProcessHandle.current().info().command();
        if (own.isEmpty()) {
            return RESTART;
        }
        var command = new ArrayList<>(List.of(own.get()));
        command.addAll(args);
        new ProcessBuilder(command).inheritIO().start();
        return 0;
    }
}
