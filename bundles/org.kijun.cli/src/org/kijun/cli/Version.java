package org.kijun.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the manifest of the jar that this class came in. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"kijun " + number()};
    }

    /** The version alone; "development" when the classes do not come from the product's jar. */
    static String number() {
        try (var in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            var version = in == null ? null : new Manifest(in).getMainAttributes().getValue("Implementation-Version");
            return version == null ? "development" : version;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
