package org.kijun.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** The window under test. Tests run in the thread of the display, so whoever waits lets the display work meanwhile. */
public final class Bench {
    private static final long PATIENCE_MILLIS = 60_000;

    private Bench() {
    }

    /** The page of the window; the welcome page gives way. */
    public static IWorkbenchPage page() {
        var intros = PlatformUI.getWorkbench().getIntroManager();
        if (intros.getIntro() != null) {
            intros.closeIntro(intros.getIntro());
        }
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Waits until the condition holds. */
    public static void until(String what, Callable<Boolean> condition) throws Exception {
        var display = Display.getCurrent();
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.call()) {
            if (System.currentTimeMillis() > end) {
                picture("waited-in-vain");
                throw new AssertionError("waited in vain until " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.sleep(5);
            }
        }
    }

    /** Lets the display do what it has to do, such as painting. */
    public static void settle() throws Exception {
        var display = Display.getCurrent();
        var end = System.currentTimeMillis() + 300;
        while (System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                Thread.sleep(5);
            }
        }
    }

    /** A picture of the whole screen, for people to look at. */
    public static Path picture(String name) throws Exception {
        settle();
        var display = Display.getCurrent();
        var area = display.getBounds();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        var data = image.getImageData();
        image.dispose();
        return write(name, data);
    }

    private static Path write(String name, ImageData data) throws IOException {
        var folder = Path.of(System.getProperty("kijun.pictures", "target/pictures"));
        Files.createDirectories(folder);
        var loader = new ImageLoader();
        loader.data = new ImageData[] {data};
        var file = folder.resolve(name + ".png");
        loader.save(file.toString(), SWT.IMAGE_PNG);
        return file;
    }
}
