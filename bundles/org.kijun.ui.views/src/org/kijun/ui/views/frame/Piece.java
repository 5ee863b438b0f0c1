package org.kijun.ui.views.frame;

import java.util.Optional;
import org.kijun.report.Phrase;
import org.kijun.report.Standing;

/**
 * A part of the text of a row.
 *
 * @param strong whether it catches the eye
 * @param tone its colour; empty for that of the list
 */
public record Piece(String text, boolean strong, Optional<Standing.Tone> tone) {
    public static Piece plain(String text) {
        return new Piece(text, false, Optional.empty());
    }

    public static Piece plain(Phrase text) {
        return plain(text.plain());
    }

    public static Piece strong(String text) {
        return new Piece(text, true, Optional.empty());
    }

    /** What is read last. */
    public static Piece quiet(String text) {
        return new Piece(text, false, Optional.of(Standing.Tone.QUIET));
    }

    /** The sign in its colour. */
    public static Piece sign(Standing standing) {
        return new Piece(standing.sign(), true, Optional.of(standing.tone()));
    }

    /** A text in the colour of the standing. */
    public static Piece toned(String text, Standing standing) {
        return new Piece(text, false, Optional.of(standing.tone()));
    }
}
