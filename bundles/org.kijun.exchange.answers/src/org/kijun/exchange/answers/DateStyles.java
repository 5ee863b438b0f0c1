package org.kijun.exchange.answers;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of cells show a number as a date. */
final class DateStyles {
    private static final int LONGEST = 1000;

    private DateStyles() {
    }

    static BitSet read(Parts parts, String folder) throws IOException {
        var dates = new BitSet();
        var part = parts.xml(folder + "styles.xml");
        if (part.isPresent()) {
            try (var xml = part.get()) {
                read(xml, dates);
            }
        }
        return dates;
    }

    private static void read(Xml xml, BitSet dates) throws IOException {
        var formats = new HashMap<Integer, String>();
        int style = 0;
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.name().equals("cellXfs")) {
                ofCells = xml.isStart();
            } else if (xml.begins("numFmt")) {
                formats.putIfAbsent(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
            } else if (ofCells && xml.begins("xf")) {
                dates.set(style++, isDate(number(xml.attribute("numFmtId")), formats));
            }
        }
    }

    private static boolean isDate(int id, Map<Integer, String> formats) {
        var code = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
        return DateUtil.isInternalDateFormat(id) || code != null && code.length() < LONGEST && DateUtil.isADateFormat(id, code);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
