package org.kijun.logging;

import org.apache.logging.log4j.LogManager;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Starts the logging of Apache POI before anything else can. Under OSGi the Log4j API holds a lock from its activation on; who asks it for
 * the first time in another thread would wait for ever. Once it has been asked, nobody waits.
 */
public final class Activator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        LogManager.getRootLogger();
    }

    @Override
    public void stop(BundleContext context) {
        // the logging of a library has no end
    }
}
