package org.kijun.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class ProseTest {
    private static String html(String markdown) throws IOException {
        var out = new StringWriter();
        Prose.write(markdown, new Html(out));
        return out.toString();
    }

    @Test
    void emphasisListsAndCodeAreShown() throws IOException {
        assertEquals("<p><strong>a</strong> <em>b</em> <code>c</code></p>", html("**a** *b* `c`"));
        assertEquals("<ul><li>a</li><li>b</li></ul>", html("- a\n- b"));
        assertEquals("<ol start=\"3\"><li>a</li></ol>", html("3. a"));
        assertEquals("<pre><code>a &lt; b\n</code></pre>", html("```\na < b\n```"));
        assertEquals("<blockquote><p>a</p></blockquote>", html("> a"));
    }

    @Test
    void tablesAreShown() throws IOException {
        assertEquals("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>", html("|a|b|\n|-|-|\n|1|2|"));
    }

    @Test
    void markupBecomesText() throws IOException {
        assertEquals("<p>a &lt;b&gt;c&lt;/b&gt;</p>", html("a <b>c</b>"));
        assertEquals("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", html("<script>alert(1)</script>"));
    }

    @Test
    void onlyAddressesOfTheWebBecomeLinks() throws IOException {
        assertEquals("<p><a href=\"https://example.org\" rel=\"noreferrer\">a</a></p>", html("[a](https://example.org)"));
        assertEquals("<p>a</p>", html("[a](javascript:alert(1))"));
        assertEquals("<p>a</p>", html("[a](data:text/html;base64,AAAA)"));
        assertEquals("<p>a</p>", html("[a](//example.org)"));
    }

    @Test
    void anImageBecomesItsDescription() throws IOException {
        assertEquals("<p>a picture</p>", html("![a picture](https://example.org/a.png)"));
    }

    @Test
    void aHeadingDoesNotDisturbTheOutlineOfThePage() throws IOException {
        assertEquals("<p><strong>a</strong></p>", html("# a"));
    }

    @Test
    void theEndOfALineWithinJapaneseTextIsNoSpace() throws IOException {
        assertEquals("<p>初期パスワードを変更させる。</p>", html("初期パスワードを\n変更させる。"));
        assertEquals("<p>one\ntwo</p>", html("one\ntwo"));
        assertEquals("<p>初期\npassword</p>", html("初期\npassword"));
    }
}
