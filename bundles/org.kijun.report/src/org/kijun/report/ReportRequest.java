package org.kijun.report;

import java.util.List;
import java.util.Optional;

import org.kijun.model.Baseline;
import org.kijun.model.Document;
import org.kijun.model.Product;

/**
 * What report is wanted, and of what.
 *
 * @param products the products it is about; a matrix, a checklist and a test specification take one
 * @param baselines the baselines that count; empty: those that the product names, and all requirements where there is no product
 * @param documents the documents that count where clauses are shown; empty: all that matter
 * @param audience whose checklist; empty: everybody's
 * @param date the date that stands on the cover, ISO 8601; never taken from the clock
 * @param author who makes the report; may be empty
 */
public record ReportRequest(ReportKind kind, List<Product> products, List<Baseline> baselines, List<Document> documents, Languages languages,
        Optional<Audience> audience, String date, String author) {

    public ReportRequest {
        products = List.copyOf(products);
        baselines = List.copyOf(baselines);
        documents = List.copyOf(documents);
    }

    /** A report about everything, to be narrowed. */
    public static ReportRequest of(ReportKind kind, Languages languages, String date) {
        return new ReportRequest(kind, List.of(), List.of(), List.of(), languages, Optional.empty(), date, "");
    }

    public ReportRequest about(Product product) {
        return new ReportRequest(kind, List.of(product), baselines, documents, languages, audience, date, author);
    }

    public ReportRequest against(Baseline baseline) {
        return new ReportRequest(kind, products, List.of(baseline), documents, languages, audience, date, author);
    }

    public ReportRequest over(List<Document> chosen) {
        return new ReportRequest(kind, products, baselines, chosen, languages, audience, date, author);
    }

    public ReportRequest forAudience(Audience chosen) {
        return new ReportRequest(kind, products, baselines, documents, languages, Optional.of(chosen), date, author);
    }

    public ReportRequest by(String who) {
        return new ReportRequest(kind, products, baselines, documents, languages, audience, date, who);
    }
}
