package org.kijun.ui.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.kijun.ui.texts.Texts;

/** The check sum of a file, computed in the background. */
final class CheckSum {
    private CheckSum() {
    }

    /** Hands over the SHA-256 of the file in hexadecimal digits, in the thread of the display, if the control is still there. */
    static void of(Path file, Control control, Consumer<String> listener) {
        var job = Job.create(Texts.of(CheckSum.class).get("check-sum", file.getFileName()), monitor -> {
            return read(file, control, listener);
        });
        job.schedule();
    }

    private static IStatus read(Path file, Control control, Consumer<String> listener) {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"));
                var nowhere = OutputStream.nullOutputStream()) {
            in.transferTo(nowhere);
            var sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    listener.accept(sum);
                }
            });
            return Status.OK_STATUS;
        } catch (IOException | NoSuchAlgorithmException unread) {
            return Status.error(Texts.of(CheckSum.class).get("unreadable", file), unread);
        }
    }
}
