package org.kijun.report.builder;

import org.kijun.analysis.Traceability;
import org.kijun.report.ReportRequest;
import org.kijun.report.Words;

/** What every builder works with: the request, the links, and the words for both. */
record Context(ReportRequest request, Traceability index, Words words, ModelWords model, Parts parts, RequirementWords requirements,
        ConditionWords conditions, Explainer explainer) {

    static Context of(ReportRequest request, Traceability index) {
        var words = Words.in(request.languages());
        var model = new ModelWords(words);
        return new Context(request, index, words, model, new Parts(model), new RequirementWords(model), new ConditionWords(model),
                new Explainer(model));
    }
}
