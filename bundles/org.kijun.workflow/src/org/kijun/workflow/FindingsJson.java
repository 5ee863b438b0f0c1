package org.kijun.workflow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.Severity;

/** Findings for machines. The same findings give the same text. */
public final class FindingsJson {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private FindingsJson() {
    }

    /** An object with {@code findings}: code, severity, file, line and column (1-based), length, message and fix in the language. */
    public static String plain(List<Finding> findings, String language) {
        var array = new JsonArray();
        findings.forEach(finding -> array.add(plain(finding, language)));
        var object = new JsonObject();
        object.add("findings", array);
        return GSON.toJson(object) + "\n";
    }

    private static JsonObject plain(Finding finding, String language) {
        var object = new JsonObject();
        object.addProperty("code", finding.code().id());
        object.addProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("file", finding.place().file());
        object.addProperty("line", finding.place().line());
        object.addProperty("column", finding.place().column());
        object.addProperty("length", finding.place().length());
        object.addProperty("message", finding.problem(language));
        object.addProperty("fix", finding.fix(language));
        return object;
    }

    /** A SARIF 2.1.0 log (OASIS, section 3.13) with one run. Addresses of files are relative where the places are. */
    public static String sarif(List<Finding> findings, String language, String version) {
        var driver = new JsonObject();
        driver.addProperty("name", "Kijun");
        driver.addProperty("version", version);
        driver.addProperty("language", language);
        driver.add("rules", rules(findings));
        var tool = new JsonObject();
        tool.add("driver", driver);
        var run = new JsonObject();
        run.add("tool", tool);
        run.addProperty("language", language);
        run.addProperty("columnKind", "utf16CodeUnits");
        run.add("results", results(findings, language));
        return GSON.toJson(log(run)) + "\n";
    }

    private static JsonObject log(JsonObject run) {
        var runs = new JsonArray();
        runs.add(run);
        var log = new JsonObject();
        log.addProperty("$schema", SARIF_SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", runs);
        return log;
    }

    private static JsonArray rules(List<Finding> findings) {
        var rules = new JsonArray();
        findings.stream().map(finding -> finding.code().id()).distinct().sorted().map(FindingsJson::rule).forEach(rules::add);
        return rules;
    }

    private static JsonObject rule(String id) {
        var rule = new JsonObject();
        rule.addProperty("id", id);
        return rule;
    }

    private static JsonArray results(List<Finding> findings, String language) {
        var results = new JsonArray();
        findings.stream().map(finding -> result(finding, language)).forEach(results::add);
        return results;
    }

    private static JsonObject result(Finding finding, String language) {
        var locations = new JsonArray();
        locations.add(location(finding));
        var result = new JsonObject();
        result.addProperty("ruleId", finding.code().id());
        result.addProperty("level", level(finding.severity()));
        result.add("message", text(finding.message(language)));
        result.add("locations", locations);
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject location(Finding finding) {
        var place = finding.place();
        var region = new JsonObject();
        region.addProperty("startLine", Math.max(1, place.line()));
        region.addProperty("startColumn", Math.max(1, place.column()));
        region.addProperty("endColumn", Math.max(1, place.column()) + place.length());
        var artifact = new JsonObject();
        artifact.addProperty("uri", address(place.file()));
        var physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        physical.add("region", region);
        var location = new JsonObject();
        location.add("physicalLocation", physical);
        return location;
    }

    private static String address(String file) {
        return Path.of(file).isAbsolute() ? Path.of(file).toUri().toString() : encoded(file);
    }

    private static String encoded(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException broken) {
            throw new IllegalArgumentException(file, broken);
        }
    }

    private static JsonObject text(String text) {
        var message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }
}
