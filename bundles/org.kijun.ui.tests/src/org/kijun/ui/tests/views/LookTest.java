package org.kijun.ui.tests.views;

import org.eclipse.core.resources.IProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kijun.model.Requirement;
import org.kijun.model.Product;
import org.kijun.report.Languages;
import org.kijun.ui.chosen.Chosen;
import org.kijun.ui.subject.Subject;
import org.kijun.ui.tests.Bench;
import org.kijun.ui.tests.Projects;
import org.kijun.ui.views.frame.SubjectMenu;
import org.kijun.ui.views.graph.TraceabilityView;

/** The whole window with all views filled, for people to look at. */
class LookTest {
    private IProject project;

    /** With the property {@code kijun.languages} set to {@code both} titles stand in both languages. */
    @BeforeEach
    void languages() {
        Languages.byId(System.getProperty("kijun.languages", "")).ifPresent(Chosen.get()::languages);
    }

    @BeforeEach
    void project() throws Exception {
        project = Projects.withSamples("samples");
        Views.untilRead("sakura-wr-1900");
    }

    @AfterEach
    void away() throws Exception {
        Bench.page().closeAllEditors(false);
        Projects.delete(project);
        Views.untilGone("sakura-wr-1900");
    }

    @Test
    void allViewsOfOneWindowFollowTheSameSelection() throws Exception {
        Views.withoutWelcome();
        Bench.page().resetPerspective();
        for (var view : new String[] {"findings", "coverage", "traceability", "why"}) {
            SubjectMenu.show(Bench.page(), view, new Subject(Product.class, "sakura-wr-1900"));
        }
        filled();
        Bench.picture(Views.picture("views-product"));
        for (var view : new String[] {"things", "coverage", "traceability", "why"}) {
            SubjectMenu.show(Bench.page(), view, new Subject(Requirement.class, "COM-2"));
        }
        filled();
        Bench.picture(Views.picture("views-requirement"));
        var findings = Views.tree(Views.open("findings"));
        Bench.until("findings are listed", () -> findings.isVisible() && findings.getItemCount() > 0);
        Bench.picture(Views.picture("views-findings"));
    }

    private static void filled() throws Exception {
        var coverage = Views.tree(Views.shown("coverage"));
        var why = Views.tree(Views.shown("why"));
        Bench.until("coverage is counted", () -> coverage.isVisible() && coverage.getItemCount() > 3);
        Bench.until("reasons are shown", () -> why.isVisible() && why.getItemCount() > 0);
        Bench.until("the graph is laid out", () -> ((TraceabilityView) Views.shown("traceability")).drawing().isPresent());
        Bench.settle();
        Bench.settle();
    }
}
