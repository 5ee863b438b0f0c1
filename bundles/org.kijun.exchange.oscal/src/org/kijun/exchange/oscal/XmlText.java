package org.kijun.exchange.oscal;

/** Text inside XML. Characters that XML 1.0 does not know are left out. */
final class XmlText {
    private XmlText() {
    }

    /** Between tags. */
    static String escaped(String text) {
        var result = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(character -> {
            switch (character) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '\r' -> result.append("&#13;");
                default -> result.appendCodePoint(character);
            }
        });
        return result.toString();
    }

    /** Between double quotes. */
    static String attribute(String text) {
        return escaped(text).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
    }

    /** Production 2 of XML 1.0. */
    static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd || character >= 0x10000;
    }
}
