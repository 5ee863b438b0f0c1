package org.kijun.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.util.regex.Pattern;

/** Standard output that remembers why it could not be written. */
final class StandardOutput extends OutputStream {
    private static final Pattern CLOSED_PIPE = Pattern.compile("(?i)pipe|パイプ");

    private final OutputStream stream = new FileOutputStream(FileDescriptor.out);
    private IOException failure;

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            stream.write(bytes, from, length);
        } catch (IOException broken) {
            failure = broken;
            throw broken;
        }
    }

    /** Why it could not be written; null when all is well, also when the reader has seen enough and closed the pipe. */
    IOException failure() {
        return failure == null || CLOSED_PIPE.matcher(String.valueOf(failure.getMessage())).find()
                ? null
                : new FileSystemException("stdout", null, failure.getMessage());
    }

    @Override
    public void close() {
        // the process closes it when it ends
    }
}
