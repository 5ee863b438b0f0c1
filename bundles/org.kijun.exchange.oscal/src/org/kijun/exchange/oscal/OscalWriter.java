package org.kijun.exchange.oscal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;

/** What the writers of all models share: JSON and XML of the same nodes. */
abstract class OscalWriter implements ExchangeWriter {
    private final String id;
    private final Scope scope;

    OscalWriter(String id, Scope scope) {
        this.id = id;
        this.scope = scope;
    }

    /**
     * The outermost node of the file.
     *
     * @param format in which the files that it refers to are taken to be
     */
    abstract Node root(ExchangeRequest request, String format);

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> formats() {
        return List.of("json", "xml");
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> JsonNotation.write(root(request, format), out);
            case "xml" -> XmlNotation.write(root(request, format), out);
            default -> throw new IllegalArgumentException(format);
        }
    }
}
