package org.kijun.ui.matrix.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kijun.dsl.edit.Answer;

/** Answers that were begun and put aside. They are there again when the answer is edited next. */
public final class Drafts {
    private final Map<AnswerKey, Answer> kept = new HashMap<>();

    void keep(AnswerKey key, Answer answer) {
        kept.put(key, answer);
    }

    void forget(AnswerKey key) {
        kept.remove(key);
    }

    Optional<Answer> of(AnswerKey key) {
        return Optional.ofNullable(kept.get(key));
    }
}
