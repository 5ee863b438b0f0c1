package org.kijun.dsl.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kijun.model.KijunPackage;
import org.kijun.model.LocalText;
import org.kijun.model.Text;

/**
 * A text in some languages.
 *
 * @param before null when there is none in the text
 * @param indent of the line in which it stands, or will stand
 */
record Wording(Text before, List<Tagged> after, String indent) implements Part.Value {
    @Override
    public boolean isEmpty() {
        return after.isEmpty();
    }

    @Override
    public String fresh() {
        return Written.texts(after, indent);
    }

    @Override
    public void change(Changes changes, List<Span> written) {
        var values = changes.parsed().values(before, KijunPackage.Literals.TEXT__VALUES);
        var kept = new ArrayList<Tagged>();
        var ends = new ArrayList<Integer>();
        for (int index = 0; index < values.size(); index++) {
            var local = before.getValues().get(index);
            var wanted = in(Objects.toString(local.getLanguage(), "")).filter(text -> !kept.contains(text));
            if (wanted.isPresent()) {
                change(changes, local, wanted.get(), values.get(index));
                kept.add(wanted.get());
                ends.add(values.get(index).last());
            } else {
                changes.delete(values.get(index));
            }
        }
        addNew(changes, values.getFirst().from(), kept, ends);
    }

    /** Each new language behind the one that comes before it, else in front. */
    private void addNew(Changes changes, int first, List<Tagged> kept, List<Integer> ends) {
        int anchor = -1;
        for (var text : after) {
            int known = kept.indexOf(text);
            if (known >= 0) {
                anchor = ends.get(known);
            } else if (anchor >= 0) {
                changes.insertAfter(anchor, Written.text(text, indent));
            } else {
                changes.insertBefore(first, Written.text(text, indent));
            }
        }
    }

    private void change(Changes changes, LocalText local, Tagged wanted, Span span) {
        int value = changes.parsed().values(local, KijunPackage.Literals.LOCAL_TEXT__VALUE).getFirst().from();
        if (!wanted.text().equals(local.getValue())) {
            changes.replace(value, Written.string(wanted.text(), changes.parsed().word(value), indent));
        }
        var source = Objects.toString(local.getTranslates(), "");
        if (wanted.of().equals(source)) {
            return;
        }
        if (source.isEmpty()) {
            changes.insertAfter(value, "of " + Written.word(wanted.of()));
        } else if (wanted.of().isEmpty()) {
            changes.delete(new Span(value + 1, span.to()));
        } else {
            changes.replace(span.last(), Written.word(wanted.of()));
        }
    }

    private Optional<Tagged> in(String language) {
        return after.stream().filter(text -> text.language().equals(language)).findFirst();
    }
}
