package org.kijun.dsl.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.validation.KijunValidator;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/** Reads texts that may be anything: the size is bounded, the encoding is strict, lines and depth are bounded too. */
final class SourceReader {
    private static final int DEPTH_LIMIT = 100;
    /** The nodes of a text take thirty times its size while it is parsed. */
    private static final int PART_LENGTH = 1 << 20;
    private static final int MAX_DECLARATION = 8 << 20;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Options options;

    SourceReader(Options options) {
        this.options = options;
    }

    /**
     * What was read.
     *
     * @param parts    empty when the file cannot be parsed
     * @param findings what is wrong with the file as a whole
     */
    record Reading(List<TextPart> parts, List<Finding> findings) {
        /** The whole text; null when the file cannot be parsed. */
        String text() {
            return parts.isEmpty() ? null : parts.stream().map(TextPart::text).collect(Collectors.joining());
        }

        static Reading refused(KijunIssue issue, Place place, Object... arguments) {
            return new Reading(List.of(), List.of(finding(issue, place, arguments)));
        }

        static Finding finding(KijunIssue issue, Place place, Object... arguments) {
            return new Finding(issue, place, List.of(arguments).stream().map(String::valueOf).toList());
        }
    }

    Reading read(SourceFile file) {
        var place = Place.of(file.shown());
        try {
            var bytes = bytes(file);
            if (bytes.length > options.maxFileBytes()) {
                return Reading.refused(KijunIssue.FILE_TOO_LARGE, place, size(options.maxFileBytes()));
            }
            return decoded(file.shown(), bytes);
        } catch (IOException unreadable) {
            return Reading.refused(KijunIssue.FILE_UNREADABLE, place, SourceFolders.reason(unreadable));
        }
    }

    private static String size(long bytes) {
        return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes >= 1 << 10 ? (bytes >> 10) + " KB" : bytes + " B";
    }

    /** At most one byte more than allowed. */
    private byte[] bytes(SourceFile file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, options.maxFileBytes() + 1));
        }
    }

    private Reading decoded(String shown, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        var failed = decoder.decode(in, out, true).isError();
        var text = out.flip().toString();
        if (failed) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            return Reading.refused(KijunIssue.NOT_UTF8, Place.of(shown, line), in.position());
        }
        return scanned(shown, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private Reading scanned(String shown, String text) {
        var scan = TextScan.of(text, DEPTH_LIMIT, PART_LENGTH);
        if (scan.longestLength() > options.maxLineLength()) {
            var place = Place.of(shown, scan.longestLine());
            return Reading.refused(KijunIssue.LINE_TOO_LONG, place, scan.longestLength(), options.maxLineLength());
        }
        if (scan.tooDeepLine() > 0) {
            return Reading.refused(KijunIssue.NESTED_TOO_DEEPLY, Place.of(shown, scan.tooDeepLine()), DEPTH_LIMIT);
        }
        for (var part : scan.parts()) {
            if (part.text().length() > MAX_DECLARATION) {
                var place = Place.of(shown, part.firstLine());
                return Reading.refused(KijunIssue.DECLARATION_TOO_LARGE, place, part.text().length(), MAX_DECLARATION);
            }
        }
        return new Reading(scan.parts(), tooLongForEditor(shown, scan.lines()));
    }

    private static List<Finding> tooLongForEditor(String shown, int lines) {
        return lines <= KijunValidator.EDITOR_LINES
                ? List.of()
                : List.of(Reading.finding(KijunIssue.FILE_LONG_FOR_EDITOR, Place.of(shown), lines, KijunValidator.EDITOR_LINES));
    }
}
