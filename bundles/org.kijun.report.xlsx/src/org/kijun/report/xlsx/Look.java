package org.kijun.report.xlsx;

/** How a cell looks. */
enum Look {
    TITLE,
    SUBTITLE,
    PLAIN,
    CAUTION,
    KEY,
    HEADER,
    MARK_HEADER,
    GROUP_HEADER,
    HEADING,
    TEXT,
    /** A text that a program might take for a formula when somebody edits the cell. */
    QUOTED_TEXT,
    LINK,
    CENTRED,
    COUNT,
    PERCENT,
    INPUT,
    QUOTED_INPUT,
    DATE_INPUT
}
