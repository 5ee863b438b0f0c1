package org.kijun.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.kijun.dsl.validation.KijunIssue;
import org.kijun.dsl.workspace.LibrarySource;
import org.kijun.dsl.workspace.Options;
import org.kijun.dsl.workspace.Progress;
import org.kijun.dsl.workspace.Workspace;
import org.kijun.model.findings.Finding;

/** One text, checked by the batch checker and by the editor's validator, which must say the same. */
public final class Sheet {
    private static final Injector LANGUAGE = new KijunStandaloneSetup().createInjectorAndDoEMFRegistration();

    private Sheet() {
    }

    /** The text has findings of this kind exactly at the marks. */
    public static void expect(KijunIssue issue, String source) {
        var marked = Marked.in(source);
        var findings = findings(marked.text());
        assertEquals(String.join("\n", marked.marks()), places(findings, issue), () -> told(findings));
    }

    /** The text has one finding of this kind, with these arguments, at the mark. */
    public static void expect(KijunIssue issue, List<String> arguments, String source) {
        expect(issue, source);
        var found = findings(Marked.in(source).text()).stream().filter(finding -> finding.code() == issue).toList();
        assertEquals(arguments, found.getFirst().arguments());
    }

    /** Whatever else may be wrong with the text, this is not. */
    public static void expectNo(KijunIssue issue, String text) {
        expect(issue, text);
    }

    /** Nothing at all is wrong with the text. */
    public static void expectNothing(String text) {
        assertEquals("", told(findings(text)));
    }

    /** What the batch checker finds, when the editor finds the same. */
    public static List<Finding> findings(String text) {
        var batch = batch(text);
        assertEquals(places(batch), places(issues(text)), "batch checker and editor differ");
        return batch;
    }

    /** Opens the text as the only file of a workspace. */
    public static Workspace workspace(String text) {
        try {
            var folder = Files.createTempDirectory("sheet");
            var file = Files.writeString(folder.resolve("test.kijun"), text);
            var workspace = Workspace.open(List.of(file), LibrarySource.NONE, Options.DEFAULT.withBase(folder), Progress.SILENT);
            Files.delete(file);
            Files.delete(folder);
            return workspace;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens the text as an editor does. */
    public static XtextResource resource(String text) {
        var resource = LANGUAGE.getInstance(XtextResourceSet.class).createResource(URI.createURI("test.kijun"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return (XtextResource) resource;
    }

    /** A service of the language. */
    public static <T> T service(Class<T> type) {
        return LANGUAGE.getInstance(type);
    }

    private static List<Finding> batch(String text) {
        return workspace(text).findings();
    }

    private static List<Issue> issues(String text) {
        return LANGUAGE.getInstance(IResourceValidator.class).validate(resource(text), CheckMode.ALL, CancelIndicator.NullImpl);
    }

    private static String places(List<Finding> findings, KijunIssue issue) {
        return String.join("\n", findings.stream().filter(finding -> finding.code() == issue).map(Sheet::place).toList());
    }

    private static String place(Finding finding) {
        var place = finding.place();
        return place.line() + ":" + place.column() + "+" + place.length();
    }

    private static String places(Iterable<?> found) {
        var places = new TreeSet<String>();
        for (var each : found) {
            places.add(each instanceof Finding finding
                    ? finding.place().line() + ":" + finding.place().column() + " " + finding.code().id() + finding.arguments()
                    : place((Issue) each));
        }
        return String.join("\n", places);
    }

    private static String place(Issue issue) {
        return issue.getLineNumber() + ":" + issue.getColumn() + " " + issue.getCode() + List.of(issue.getData() == null ? new String[0] : issue.getData());
    }

    private static String told(List<Finding> findings) {
        return String.join("\n", findings.stream().map(finding -> place(finding) + " " + finding.code().id() + " " + finding.message("en")).toList());
    }
}
