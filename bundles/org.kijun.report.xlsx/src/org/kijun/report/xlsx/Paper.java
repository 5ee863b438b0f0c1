package org.kijun.report.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.kijun.report.Report;

/** How a sheet lies on A4 paper, and what may be changed in it. */
final class Paper {
    private static final double MARGIN_INCHES = 0.5;
    private static final double FOOT_MARGIN_INCHES = 0.7;

    private Paper() {
    }

    /** As many pages as it takes, one page wide, with the title and "page / pages" at the foot. */
    static void set(SXSSFSheet sheet, Report report, boolean landscape) {
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        margins(sheet);
        sheet.getFooter().setLeft(footerText(report.title().plain()));
        sheet.getFooter().setRight("&P / &N");
    }

    /** Input cells stay open, the rest is protected against slips; there is no password. */
    static void protect(SXSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private static void margins(SXSSFSheet sheet) {
        for (var margin : PageMargin.values()) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.BOTTOM, FOOT_MARGIN_INCHES);
    }

    /** An ampersand begins a code in a footer; twice it is itself. */
    private static String footerText(String text) {
        return text.replace("&", "&&");
    }
}
