package org.kijun.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What this program is made of. */
final class Versions {
    private static final IPath LICENCES = IPath.fromOSString("third-party.md");

    private Versions() {
    }

    /** Lines to copy into a report about a problem. No names of folders or people. */
    static String text() {
        return """
            Kijun %s
            Java %s (%s)
            Eclipse platform %s, SWT %s (%s)
            %s %s (%s)
            %s
            """.formatted(version("org.kijun.ui"), property("java.version"), property("java.vendor"), version("org.eclipse.ui.workbench"),
                SWT.getVersion(), SWT.getPlatform(), property("os.name"), property("os.version"), property("os.arch"), Platform.getNL());
    }

    /** The list that is made with the product; the bundles with their makers where there is none. */
    static String licences() {
        var product = Platform.getProduct() == null ? null : Platform.getProduct().getDefiningBundle();
        var list = product == null ? null : FileLocator.find(product, LICENCES);
        if (list == null) {
            return bundles();
        }
        try (InputStream in = list.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return bundles();
        }
    }

    private static String bundles() {
        var context = FrameworkUtil.getBundle(Versions.class).getBundleContext();
        return Stream.of(context.getBundles()).filter(bundle -> bundle.getSymbolicName() != null)
                .sorted(Comparator.comparing(Bundle::getSymbolicName)).map(Versions::line).collect(Collectors.joining("\n"));
    }

    private static String line(Bundle bundle) {
        var licence = bundle.getHeaders("").get("Bundle-License");
        return bundle.getSymbolicName() + " " + bundle.getVersion() + (licence == null ? "" : "  " + licence);
    }

    private static String version(String bundle) {
        var found = Platform.getBundle(bundle);
        return found == null ? "?" : found.getVersion().toString();
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
