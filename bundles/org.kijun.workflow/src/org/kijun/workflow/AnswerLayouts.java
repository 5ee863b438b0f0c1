package org.kijun.workflow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kijun.exchange.answers.AnswerIssue;
import org.kijun.exchange.answers.Field;
import org.kijun.exchange.answers.Layout;
import org.kijun.exchange.answers.LayoutFile;
import org.kijun.report.Language;
import org.kijun.report.RowKey;
import org.kijun.report.Standing;
import org.kijun.report.Words;

/** How our own checklists and matrices are laid out, in the words of every language. */
public final class AnswerLayouts {
    /** Columns that our workbooks do not have, but that people add. */
    private static final Set<Field> ADDED = Set.of(Field.ARGUMENT, Field.DUE, Field.RESPONSIBLE);

    /** Names of the mapping files that come with the product: a label scheme's checklist, and a form in the manner of ICS and IXIT. */
    public static final List<String> FORMS = List.of("label-checklist", "ics-ixit");

    /** Our own workbooks. */
    public static final Layout OWN = Layout.own(headings(), verdicts());

    private AnswerLayouts() {
    }

    /**
     * What a mapping file says about a workbook; see {@link LayoutFile}. Where there is no such file, one of {@link #FORMS} may be meant.
     *
     * @throws IOException when the file cannot be read or is not UTF-8
     */
    public static LayoutFile.Read read(Path file) throws IOException {
        var name = file.toString();
        return LayoutFile.read(name, FORMS.contains(name) && !Files.exists(file) ? form(name) : Files.readString(file), OWN);
    }

    /** The text of a mapping file that comes with the product, to begin with. */
    public static String form(String name) throws IOException {
        try (var in = AnswerLayouts.class.getResourceAsStream("forms/" + name + ".columns")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<Field, Set<String>> headings() {
        var headings = new EnumMap<Field, Set<String>>(Field.class);
        for (var field : Field.values()) {
            var words = new HashSet<String>();
            for (var language : Language.values()) {
                words.add(ADDED.contains(field) ? AnswerIssue.word(field, language.code()) : Words.text(language, "column." + field.column()));
            }
            headings.put(field, words);
        }
        return headings;
    }

    private static Map<String, String> verdicts() {
        var verdicts = new HashMap<String, String>();
        for (var standing : verdictsAndNone()) {
            verdicts.put(standing.id(), RowKey.value(standing));
            for (var language : Language.values()) {
                verdicts.put(Words.text(language, "Standing." + standing.id()), RowKey.value(standing));
            }
        }
        return verdicts;
    }

    private static List<Standing> verdictsAndNone() {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.isVerdict() || Set.of(Standing.UNANSWERED, Standing.UNDECIDED, Standing.DOES_NOT_APPLY).contains(standing)).toList();
    }
}
