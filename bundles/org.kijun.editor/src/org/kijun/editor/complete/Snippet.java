package org.kijun.editor.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text with places to be filled in, written as {@code ${1:default}}, {@code ${1}} or {@code $1}.
 *
 * @param text   with the defaults in their places
 * @param places in the order in which they are filled in; those with one number are filled in together
 */
record Snippet(String text, List<List<Place>> places) {
    private static final Pattern PLACE = Pattern.compile("\\$(?:(\\d+)|\\{(\\d+)(?::([^}]*))?\\})|\\\\([$}\\\\])");

    static Snippet parse(String written) {
        var text = new StringBuilder();
        var places = new LinkedHashMap<Integer, List<Place>>();
        var match = PLACE.matcher(written);
        int last = 0;
        while (match.find()) {
            text.append(written, last, match.start());
            if (match.group(4) != null) {
                text.append(match.group(4));
            } else {
                var value = match.group(3) == null ? "" : match.group(3);
                int number = Integer.parseInt(match.group(1) == null ? match.group(2) : match.group(1));
                places.computeIfAbsent(number == 0 ? Integer.MAX_VALUE : number, key -> new ArrayList<>()).add(new Place(text.length(), value.length()));
                text.append(value);
            }
            last = match.end();
        }
        text.append(written, last, written.length());
        return new Snippet(text.toString(), places.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList());
    }

    /** A part of the text. */
    record Place(int offset, int length) {
    }
}
