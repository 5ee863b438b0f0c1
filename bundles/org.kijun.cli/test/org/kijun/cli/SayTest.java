package org.kijun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kijun.model.findings.Messages;

class SayTest {
    @Test
    void bothLanguagesHaveTheSameTexts() {
        var messages = Messages.of(Say.class, "messages");
        assertEquals(messages.keys("en"), messages.keys("ja"));
        assertEquals(help(Locale.ENGLISH), help(Locale.JAPANESE));
    }

    @Test
    void oneIsSingular() {
        var before = System.getProperty("kijun.language", "");
        System.setProperty("kijun.language", "en");
        assertEquals("1 file, 0 files, 2 files", String.join(", ", Say.count("file", 1), Say.count("file", 0), Say.count("file", 2)));
        System.setProperty("kijun.language", before);
    }

    private static Set<String> help(Locale locale) {
        return ResourceBundle.getBundle("org.kijun.cli.help", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet();
    }
}
