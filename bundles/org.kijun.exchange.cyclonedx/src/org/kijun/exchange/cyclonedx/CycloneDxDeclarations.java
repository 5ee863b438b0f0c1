package org.kijun.exchange.cyclonedx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kijun.exchange.ExchangeRequest;
import org.kijun.exchange.ExchangeWriter;
import org.kijun.model.Product;

/**
 * {@code kijun export cyclonedx-declarations}: what a product answers as claims, with an attestation for each of its baselines, which
 * stand beside them as standards. A requirement that is met, or that an equivalent takes the place of, conforms by 1, one that is not met
 * by 0 with a counter-claim; for all other answers there is no number, since nobody gave one: the claim says the answer in words. Nothing
 * is affirmed.
 */
public final class CycloneDxDeclarations implements ExchangeWriter {
    private static final String ID = "cyclonedx-declarations";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> formats() {
        return Bom.FORMATS;
    }

    @Override
    public String extension(String format) {
        return "declarations.cdx." + format;
    }

    @Override
    public Scope scope() {
        return Scope.PRODUCT;
    }

    @Override
    public void write(ExchangeRequest request, String format, OutputStream out) throws IOException {
        var product = request.subject(Product.class);
        var bom = Bom.of(ID, product, request.date());
        new Declarations(product).addTo(bom);
        Bom.write(bom, format, out);
    }
}
