package org.kijun.ui.matrix.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kijun.dsl.edit.Tagged;
import org.kijun.report.Language;
import org.kijun.report.Languages;
import org.kijun.ui.texts.Texts;

/** Fields for one text: one for each chosen language, and one for a text of no language where there is one. */
final class TaggedFields {
    private static final Texts TEXTS = Texts.of(TaggedFields.class);
    private static final int LINES = 3;

    private final Map<String, Text> fields = new LinkedHashMap<>();
    private final List<Tagged> before;

    TaggedFields(Composite parent, String key, List<Tagged> before, Languages languages) {
        this.before = before;
        for (var tag : tags(before, languages)) {
            var label = new Label(parent, SWT.NONE);
            label.setText(tag.isEmpty() ? TEXTS.get(key) : TEXTS.get("in." + tag, TEXTS.get(key)));
            label.setLayoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create());
            var field = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
            field.setText(before.stream().filter(text -> text.language().equals(tag)).findFirst().map(Tagged::text).orElse(""));
            field.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(320, field.getLineHeight() * LINES).create());
            field.addListener(SWT.Traverse, TaggedFields::tab);
            fields.put(tag, field);
        }
    }

    /** The tabulator leads to the next field. */
    private static void tab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** A text without language stays so; it gets a language only where somebody writes it in one. */
    private static List<String> tags(List<Tagged> before, Languages languages) {
        var neutral = before.stream().anyMatch(text -> text.language().isEmpty());
        if (neutral && before.size() == 1) {
            return List.of("");
        }
        var tags = new ArrayList<>(languages.all().stream().map(Language::code).toList());
        if (neutral) {
            tags.addFirst("");
        }
        return tags;
    }

    /** What the fields say, with the languages that have no field as they were. */
    List<Tagged> read() {
        var result = before;
        for (var field : fields.entrySet()) {
            var of = before.stream().filter(text -> text.language().equals(field.getKey())).findFirst().map(Tagged::of).orElse("");
            result = Tagged.with(result, new Tagged(field.getKey(), field.getValue().getText(), of));
        }
        return result;
    }

    Control first() {
        return fields.values().iterator().next();
    }
}
