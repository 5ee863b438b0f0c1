package org.kijun.workflow;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kijun.model.findings.Finding;
import org.kijun.model.findings.IssueCode;
import org.kijun.model.findings.Place;
import org.kijun.model.findings.Severity;

/** Findings as a SARIF 2.1.0 log (OASIS, section 3.13) with one run. The same findings give the same text. */
public final class Sarif {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String LIBRARY = "library:";

    private final String language;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private Sarif(String language) {
        this.language = language;
    }

    /** The log with messages in the language, by the version of the tool. Addresses of files are relative where the places are. */
    public static String text(List<Finding> findings, String language, String version) {
        return GSON.toJson(new Sarif(language).log(findings, version)) + "\n";
    }

    private JsonObject log(List<Finding> findings, String version) {
        var run = new JsonObject();
        run.add("tool", tool(findings, version));
        run.addProperty("language", language);
        run.addProperty("columnKind", "utf16CodeUnits");
        var results = new JsonArray();
        findings.forEach(finding -> results.add(result(finding)));
        run.add("results", results);
        var log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(run));
        return log;
    }

    private JsonObject tool(List<Finding> findings, String version) {
        var driver = new JsonObject();
        driver.addProperty("name", "Kijun");
        driver.addProperty("version", version);
        driver.addProperty("language", language);
        driver.add("rules", rules(findings));
        var tool = new JsonObject();
        tool.add("driver", driver);
        return tool;
    }

    private JsonArray rules(List<Finding> findings) {
        var used = findings.stream().map(Finding::code).distinct().sorted((one, other) -> one.id().compareTo(other.id())).toList();
        var array = new JsonArray();
        for (var code : used) {
            rules.put(code.id(), rules.size());
            array.add(rule(code));
        }
        return array;
    }

    /** The id without its prefix says in a few words what is wrong. */
    private static JsonObject rule(IssueCode code) {
        var words = code.id().substring(code.id().indexOf('.') + 1).split("-");
        var configuration = new JsonObject();
        configuration.addProperty("level", level(code.severity()));
        var rule = new JsonObject();
        rule.addProperty("id", code.id());
        rule.addProperty("name", Arrays.stream(words).map(Sarif::capital).collect(Collectors.joining()));
        rule.add("shortDescription", message(capital(String.join(" ", words)) + "."));
        rule.add("defaultConfiguration", configuration);
        return rule;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private JsonObject result(Finding finding) {
        var result = new JsonObject();
        result.addProperty("ruleId", finding.code().id());
        result.addProperty("ruleIndex", rules.get(finding.code().id()));
        result.addProperty("level", level(finding.severity()));
        result.add("message", message(finding.message(language)));
        result.add("locations", array(location(finding.place())));
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject location(Place place) {
        var artifact = new JsonObject();
        artifact.addProperty("uri", address(place.file()));
        var physical = new JsonObject();
        physical.add("artifactLocation", artifact);
        if (place.line() > 0) {
            physical.add("region", region(place));
        }
        var location = new JsonObject();
        location.add("physicalLocation", physical);
        return location;
    }

    /** Without columns it is the whole line. */
    private static JsonObject region(Place place) {
        var region = new JsonObject();
        region.addProperty("startLine", place.line());
        if (place.column() > 0) {
            region.addProperty("startColumn", place.column());
            region.addProperty("endColumn", place.column() + place.length());
        }
        return region;
    }

    /** A relative address must not look as if it began with a scheme. */
    private static String address(String file) {
        if (file.startsWith(LIBRARY)) {
            return LIBRARY + encoded(file.substring(LIBRARY.length()));
        }
        return Path.of(file).isAbsolute() ? Path.of(file).toUri().toString() : encoded(file.contains(":") ? "./" + file : file);
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException broken) {
            throw new IllegalArgumentException(path, broken);
        }
    }

    private static JsonArray array(JsonObject single) {
        var array = new JsonArray();
        array.add(single);
        return array;
    }

    private static JsonObject message(String text) {
        var message = new JsonObject();
        message.addProperty("text", text);
        return message;
    }
}
