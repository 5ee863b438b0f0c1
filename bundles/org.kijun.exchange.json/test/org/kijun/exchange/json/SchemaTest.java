package org.kijun.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Path PUBLISHED = Path.of("src/org/kijun/exchange/json/kijun-1.schema.json");

    /** With KIJUN_GOLDEN=write the schema is written anew. */
    @Test
    void thePublishedSchemaSaysWhatTheModelSays() throws IOException {
        var gson = new GsonBuilder().disableHtmlEscaping().setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n")).create();
        var made = gson.toJson(SchemaMaker.make()) + "\n";
        if ("write".equals(System.getenv("KIJUN_GOLDEN"))) {
            Files.writeString(PUBLISHED, made);
        }
        assertEquals(made, Files.readString(PUBLISHED));
    }
}
