package org.kijun.report.markdown;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kijun.report.Cell;

/** Texts as GitHub-flavoured Markdown, each on one line. Everything that comes from a user goes through {@link #text} or {@link #markdown}. */
final class Gfm {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]#|~$]");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-+]");
    private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d+)([.)])(?=\\s|$)");
    /** An escaped character, which stays, or one that would make a link or a table cell. */
    private static final Pattern LINK_OR_CELL = Pattern.compile("(\\\\[^\r\n])|([\\[\\]|]|\\\\$|\\\\(?=[\r\n]))");
    private static final Pattern LINE = Pattern.compile("\r\n|\r|\n");

    private Gfm() {
    }

    /** Plain text: shows exactly as it is. */
    static String text(String plain) {
        var escaped = SPECIAL.matcher(html(plain)).replaceAll("\\\\$0");
        return oneLine(NUMBERED.matcher(BULLET.matcher(escaped).replaceFirst("\\\\$0")).replaceFirst("$1\\\\$2"));
    }

    /** A text that is Markdown already: emphasis stays, HTML and links become text. */
    static String markdown(String source) {
        return oneLine(LINK_OR_CELL.matcher(html(source)).replaceAll(found -> found.group(1) == null ? "\\\\$2" : "$1"));
    }

    static String cell(Cell cell) {
        if (cell instanceof Cell.Text text && text.markdown()) {
            return markdown(text.text());
        }
        return cell instanceof Cell.Links links ? links.links().stream().map(Gfm::link).collect(Collectors.joining("<br>")) : text(cell.plain());
    }

    private static String link(Cell.Link link) {
        return link.isWeb() ? "[" + text(link.text()) + "](<" + address(link.target()) + ">)" : text(link.text());
    }

    private static String address(String target) {
        return html(target.replaceAll("[\\s\\p{Cntrl}]", "").replace("\\", "%5C").replace("|", "%7C").replace("<", "%3C").replace(">", "%3E"));
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String oneLine(String text) {
        return LINE.matcher(text.strip()).replaceAll("<br>");
    }
}
