package org.kijun.exchange.answers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cell of a workbook means what.
 *
 * @param columns  where each field stands
 * @param sheets   names of the sheets with answers; all sheets that have the key column when empty
 * @param header   row of the headings, from 1; 0 to look for it
 * @param language in which texts are filled in and read: {@code ja}, {@code en}, or empty when the workbook says it
 * @param verdicts what verdicts are called, as {@link #same} makes it, to their names in the language; an empty name for what says that there is none
 * @param words    name of a verdict to the word that is filled in; empty to leave that to our own words
 * @param rows     key in the workbook to full name of the requirement; other keys are such names
 * @param own      whether it is our own workbook, whose rows remember what they said
 */
public record Layout(Map<Field, Column> columns, Set<String> sheets, int header, String language, Map<String, String> verdicts,
        Map<String, String> words, Map<String, String> rows, boolean own) {
    private static final int LONGEST_HEADING = 200;
    /** Marks that people put before or instead of a word. */
    private static final String SIGNS = "✓✔◐✗✘≈◷–—…●○◎?!・-_";

    public Layout {
        columns = new EnumMap<>(columns);
        sheets = Set.copyOf(sheets);
        verdicts = Map.copyOf(verdicts);
        words = Map.copyOf(words);
        rows = Map.copyOf(rows);
    }

    /**
     * Where a column is.
     *
     * @param headings what may stand above it, as {@link Layout#same} makes it
     * @param letter   its letters, or empty
     */
    public record Column(Set<String> headings, String letter) {
        public Column {
            headings = Set.copyOf(headings);
        }

        /** A column under one of these headings. */
        public static Column under(Set<String> headings) {
            return new Column(headings.stream().map(Layout::same).collect(Collectors.toSet()), "");
        }

        boolean isUnder(String heading) {
            return heading.length() <= LONGEST_HEADING && parts(heading).anyMatch(headings::contains);
        }
    }

    /** Our own workbooks. */
    public static Layout own(Map<Field, Set<String>> headings, Map<String, String> verdicts) {
        var columns = new EnumMap<Field, Column>(Field.class);
        headings.forEach((field, words) -> columns.put(field, Column.under(words)));
        var same = new HashMap<String, String>();
        verdicts.forEach((word, verdict) -> same.put(same(word), verdict));
        return new Layout(columns, Set.of(), 0, "", same, Map.of(), Map.of(), true);
    }

    /** Words as they are compared: width, case and white space do not count, nor do signs beside a word. */
    public static String same(String words) {
        var text = new StringBuilder();
        words.codePoints().filter(c -> !Character.isWhitespace(c) && SIGNS.indexOf(c) < 0).forEach(text::appendCodePoint);
        return Normalizer.normalize(text.isEmpty() ? words.strip() : text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** The name of the verdict that the words mean in one or several languages, or null when they mean none or several. */
    String verdict(String words) {
        var meant = parts(words).map(verdicts::get).collect(Collectors.toCollection(HashSet::new));
        return same(words).isEmpty() && words.isBlank() ? "" : meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** The requirement that a key means. */
    public String requirement(String key) {
        return rows.getOrDefault(key.strip(), key.strip());
    }

    boolean hasSheet(String name) {
        return sheets.isEmpty() || sheets.contains(name);
    }

    /** Names of sheets that have to be there. */
    List<String> expectedSheets() {
        return List.copyOf(new TreeSet<>(sheets));
    }

    /** Both languages of a cell that has two. */
    private static Stream<String> parts(String words) {
        return Arrays.stream(words.split("\n| / ")).map(Layout::same).filter(part -> !part.isEmpty());
    }
}
