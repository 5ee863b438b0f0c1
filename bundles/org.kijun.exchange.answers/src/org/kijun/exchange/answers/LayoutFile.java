package org.kijun.exchange.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kijun.model.Verdict;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Place;

/**
 * A mapping file: which cell of a workbook that somebody else designed means what. It is a text in UTF-8 with a {@code NAME = VALUE} on each
 * line and comments behind {@code #}:
 * <pre>
 * sheet       = Checklist, Annex     # all sheets unless named
 * header      = 5                    # row of the headings; looked for unless given
 * language    = ja                   # of the texts
 * key         = B                    # letters of a column, or what stands above it
 * verdict     = 判定 | Result        # several headings; in quotes where one looks like letters of a column: "ID"
 * comment     = G                    # also argument, evidence, reviewer, date, due, responsible
 * status.met  = 適合 | OK            # the first word is filled in, all are read
 * row.1.1-A   = COM-1                # key in the workbook = requirement
 * </pre>
 * With a {@code key} it describes a workbook by itself; without, it says what differs in one of ours.
 */
public final class LayoutFile {
    private static final String STATUS = "status.";
    private static final String ROW = "row.";
    private static final String LETTERS = "[A-Z]{1,3}";

    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Field, Layout.Column> columns = new EnumMap<>(Field.class);
    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> rows = new HashMap<>();
    private Set<String> sheets = Set.of();
    private String language = "";
    private int header;

    private LayoutFile(String file) {
        this.file = file;
    }

    /** What the file says; it counts only when there are no findings. */
    public record Read(Layout layout, List<Finding> findings) {
        public Read {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads the text of a mapping file.
     *
     * @param file how findings name it
     * @param own  the layout of our own workbooks
     */
    public static Read read(String file, String text, Layout own) {
        var reading = new LayoutFile(file);
        int number = 0;
        for (var line : text.lines().toList()) {
            reading.line(++number, line);
        }
        return new Read(reading.layout(own), reading.findings);
    }

    private void line(int number, String line) {
        var said = line.replaceFirst("(^|\\s)#.*$", "").replace("\uFEFF", "").strip();
        if (said.isEmpty()) {
            return;
        }
        var parts = said.split("\\s*=\\s*", 2);
        if (parts.length < 2 || parts[1].isEmpty() || !understood(parts[0], parts[1])) {
            findings.add(new Finding(AnswerIssue.BAD_MAPPING, Place.of(file, number), List.of(said)));
        }
    }

    private boolean understood(String name, String value) {
        if (name.startsWith(ROW)) {
            return rows.put(name.substring(ROW.length()), value) == null;
        }
        if (name.startsWith(STATUS)) {
            return status(name.substring(STATUS.length()), words(value));
        }
        return switch (name) {
            case "sheet" -> {
                sheets = Set.of(value.split("\\s*[,|]\\s*"));
                yield true;
            }
            case "header" -> header(value);
            case "language" -> language(value);
            default -> field(name, value);
        };
    }

    private boolean status(String verdict, List<String> said) {
        words.put(verdict, said.getFirst());
        said.forEach(word -> verdicts.put(Layout.same(word), verdict.equals("none") ? "" : verdict));
        return verdict.equals("none") || Verdict.get(verdict) != null;
    }

    private boolean header(String value) {
        header = value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : -1;
        return header > 0;
    }

    private boolean language(String value) {
        language = value;
        return value.matches("ja|en|both");
    }

    private boolean field(String name, String value) {
        var column = value.matches(LETTERS) ? new Layout.Column(Set.of(), value) : Layout.Column.under(new HashSet<>(words(value)));
        return Optional.of(name).flatMap(Field::byId).map(field -> columns.put(field, column) == null).orElse(false);
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split("\\s*\\|\\s*")).map(word -> word.replaceFirst("^\"(.*)\"$", "$1")).toList();
    }

    private Layout layout(Layout own) {
        var known = new HashMap<>(own.verdicts());
        known.putAll(verdicts);
        if (columns.containsKey(Field.KEY)) {
            return new Layout(columns, sheets, header, language, known, words, rows, false);
        }
        var all = new EnumMap<Field, Layout.Column>(own.columns());
        all.putAll(columns);
        return new Layout(all, sheets, header, language, known, words, rows, true);
    }
}
