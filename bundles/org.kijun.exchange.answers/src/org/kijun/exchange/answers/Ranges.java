package org.kijun.exchange.answers;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Choices, colours and filters of a sheet reach as far down as its rows. */
final class Ranges {
    private Ranges() {
    }

    /** What holds for the one row holds down to the other. */
    static void extend(XSSFSheet sheet, int like, int last) {
        var content = sheet.getCTWorksheet();
        if (content.isSetDataValidations()) {
            content.getDataValidations().getDataValidationList().forEach(each -> each.setSqref(extended(each.getSqref(), like, last)));
        }
        content.getConditionalFormattingList().forEach(each -> each.setSqref(extended(each.getSqref(), like, last)));
        if (content.isSetAutoFilter()) {
            content.getAutoFilter().setRef(extended(content.getAutoFilter().getRef(), like, last));
        }
    }

    private static List<String> extended(List<?> ranges, int like, int last) {
        var extended = new ArrayList<String>();
        ranges.forEach(range -> extended.add(extended(range.toString(), like, last)));
        return extended;
    }

    private static String extended(String range, int like, int last) {
        var cells = CellRangeAddress.valueOf(range);
        if (cells.containsRow(like) && cells.getLastRow() < last) {
            cells.setLastRow(last);
        }
        return cells.formatAsString();
    }
}
