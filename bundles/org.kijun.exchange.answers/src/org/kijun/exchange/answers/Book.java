package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kijun.exchange.ExchangeIssue;

/**
 * Which sheets a workbook has, and how it counts days.
 *
 * @param sheets   in their order
 * @param from1904 whether days are counted from 1904 instead of 1900
 * @param folder   of the parts, with a slash at its end
 */
record Book(List<Sheet> sheets, boolean from1904, String folder) {
    private static final String ROOT = "_rels/.rels";

    /** A sheet and the name of its part. */
    record Sheet(String name, String part) {
    }

    static Book read(Parts parts) throws IOException {
        var main = relations(parts, ROOT, "").entrySet().stream().filter(each -> each.getKey().startsWith("officeDocument"))
                .map(Map.Entry::getValue).findFirst().orElseThrow(() -> new UnreadableException(ExchangeIssue.NOT_THIS_FORMAT, "xlsx"));
        int slash = main.lastIndexOf('/') + 1;
        var folder = main.substring(0, slash);
        var byId = relations(parts, folder + "_rels/" + main.substring(slash) + ".rels", folder);
        try (var xml = parts.xml(main).orElseThrow(() -> new UnreadableException(ExchangeIssue.NOT_THIS_FORMAT, "xlsx"))) {
            return read(xml, byId, folder);
        }
    }

    private static Book read(Xml xml, Map<String, String> byId, String folder) throws IOException {
        var sheets = new ArrayList<Sheet>();
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.begins("sheet")) {
                var part = byId.get("#" + xml.attribute("id"));
                if (part != null) {
                    sheets.add(new Sheet(xml.attribute("name"), part));
                }
            } else if (xml.begins("workbookPr")) {
                from1904 = xml.attribute("date1904").matches("1|true");
            }
        }
        return new Book(List.copyOf(sheets), from1904, folder);
    }

    /** Targets by the last word of their type with their id, and by {@code #} and id. */
    private static Map<String, String> relations(Parts parts, String name, String folder) throws IOException {
        var targets = new HashMap<String, String>();
        try (var xml = parts.xml(name).orElseThrow(() -> new UnreadableException(ExchangeIssue.NOT_THIS_FORMAT, "xlsx"))) {
            while (xml.next()) {
                if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var type = xml.attribute("Type");
                    var target = path(folder, xml.attribute("Target"));
                    targets.put(type.substring(type.lastIndexOf('/') + 1) + " " + xml.attribute("Id"), target);
                    targets.put("#" + xml.attribute("Id"), target);
                }
            }
        }
        return targets;
    }

    private static String path(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
