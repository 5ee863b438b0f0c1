package org.kijun.exchange.oscal;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import org.kijun.exchange.ExchangeIssue;
import org.kijun.exchange.oscal.Shape.Member;

/** Reads OSCAL JSON. */
final class JsonSource {
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private final JsonReader json;
    private final Reading reading;

    private JsonSource(JsonReader json, Reading reading) {
        this.json = json;
        this.reading = reading;
    }

    /**
     * The outermost node when it is the wanted one.
     *
     * @throws Refused when the file is damaged or is about something else
     */
    static Node read(String text, String wanted, int depth, Reading reading) throws Refused {
        var json = new JsonReader(new StringReader(text));
        json.setStrictness(Strictness.STRICT);
        json.setNestingLimit(depth);
        try {
            var root = new JsonSource(json, reading).root(wanted);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("text behind the end");
            }
            return root;
        } catch (IOException | IllegalStateException | NumberFormatException damaged) {
            throw new Refused(reading.finding(ExchangeIssue.BROKEN_FILE, line(json), String.valueOf(damaged.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private Node root(String wanted) throws IOException, Refused {
        json.beginObject();
        Node root = null;
        while (json.hasNext()) {
            var key = json.nextName();
            if (key.equals(wanted) && root == null) {
                root = object(key, Shape.of(wanted));
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (root == null) {
            throw new Refused(reading.finding(ExchangeIssue.NOT_THIS_FORMAT, 0, "OSCAL " + wanted));
        }
        return root;
    }

    private Node object(String name, Shape shape) throws IOException {
        json.beginObject();
        var node = new Node(name, line(json));
        while (json.hasNext()) {
            entry(node, shape, json.nextName());
        }
        json.endObject();
        return node;
    }

    private void entry(Node node, Shape shape, String key) throws IOException {
        var member = shape.inJson(key);
        if (shape.flags().contains(key)) {
            if (!node.takesFlag(key, scalar())) {
                reading.report(ExchangeIssue.DUPLICATE, line(json), node.name(), key);
            }
        } else if (key.equals(shape.valueKey())) {
            node.text(scalar());
        } else if (member == null) {
            reading.report(ExchangeIssue.NOT_CARRIED, line(json), node.name() + "/" + key, "");
            json.skipValue();
        } else {
            member(node, member);
        }
    }

    private void member(Node node, Member member) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            node.add(value(member));
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            node.add(value(member));
        }
        json.endArray();
    }

    private Node value(Member member) throws IOException {
        return member.isField() ? new Node(member.xml(), line(json)).text(scalar()) : object(member.xml(), member.shape());
    }

    private String scalar() throws IOException {
        return json.peek() == JsonToken.BOOLEAN ? Boolean.toString(json.nextBoolean()) : json.nextString();
    }

    /** Gson says its place in words only. */
    private static int line(JsonReader json) {
        var found = LINE.matcher(json.toString());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
