package org.kijun.dsl;

import java.util.ArrayList;
import java.util.List;

/**
 * A test text; the parts that are meant stand between marks: «so».
 *
 * @param text  without the marks
 * @param marks as {@code line:column+length}, lines and columns from 1
 */
public record Marked(String text, List<String> marks) {
    public static Marked in(String source) {
        var text = new StringBuilder();
        var marks = new ArrayList<String>();
        int line = 1;
        int column = 1;
        String start = "";
        int from = 0;
        for (char c : source.toCharArray()) {
            if (c == '«') {
                start = line + ":" + column;
                from = column;
            } else if (c == '»') {
                marks.add(start + "+" + (column - from));
            } else {
                text.append(c);
                line += c == '\n' ? 1 : 0;
                column = c == '\n' ? 1 : column + 1;
            }
        }
        return new Marked(text.toString(), marks);
    }
}
