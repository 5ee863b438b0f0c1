package org.kijun.cli;

import java.io.IOException;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar that this class came in. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (var manifest = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            var version = manifest == null ? null : new Manifest(manifest).getMainAttributes().getValue("Implementation-Version");
            return new String[] { "kijun " + (version == null ? "(not built)" : version) };
        }
    }
}
