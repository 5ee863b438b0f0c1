package org.kijun.cli;

/** The version, from the manifest of the jar that this class came in. */
final class Version {
    private Version() {
    }

    static String line() {
        return "kijun " + number() + "\n";
    }

    /** The version alone; "development" when the classes do not come from the product's jar. */
    static String number() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
