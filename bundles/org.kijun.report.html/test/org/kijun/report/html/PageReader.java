package org.kijun.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A strict reader of pages, on its own: every element closed, every attribute quoted, five character references and no others. */
final class PageReader {
    private static final Set<String> VOID = Set.of("meta", "br", "hr", "input", "col");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("&(amp|lt|gt|quot|#39);|&");

    /** An element with its attributes and what stands in it: elements and strings. */
    record Element(String tag, Map<String, String> attributes, List<Object> content) {
        String text() {
            var text = new StringBuilder();
            content.forEach(each -> text.append(each instanceof Element element ? element.text() : each));
            return text.toString();
        }

        Stream<Element> walk() {
            return Stream.concat(Stream.of(this), content.stream().filter(Element.class::isInstance).map(Element.class::cast).flatMap(Element::walk));
        }

        List<Element> all(String tag) {
            return walk().filter(element -> element.tag().equals(tag)).toList();
        }

        Element byId(String id) {
            return walk().filter(element -> id.equals(element.attribute("id"))).findFirst().orElseThrow(() -> new AssertionError("no element " + id));
        }

        String attribute(String name) {
            return attributes.get(name);
        }

        boolean isOf(String style) {
            return (" " + attributes.getOrDefault("class", "") + " ").contains(" " + style + " ");
        }
    }

    private final String page;
    private final Deque<Element> open = new ArrayDeque<>();
    private int at;

    private PageReader(String page) {
        this.page = page;
    }

    static Element read(String page) {
        return new PageReader(page).read();
    }

    private Element read() {
        expect("<!DOCTYPE html>\n");
        var root = new Element("", Map.of(), new ArrayList<>());
        open.push(root);
        while (at < page.length()) {
            step();
        }
        if (open.size() != 1) {
            throw new AssertionError("not closed: " + open.peek().tag());
        }
        return root;
    }

    private void step() {
        if (page.charAt(at) != '<') {
            int end = page.indexOf('<', at);
            open.peek().content().add(plain(page.substring(at, end < 0 ? page.length() : end)));
            at = end < 0 ? page.length() : end;
            return;
        }
        var tag = TAG.matcher(page).region(at, page.length());
        if (!tag.lookingAt()) {
            throw new AssertionError("not a tag: " + page.substring(at, Math.min(at + 80, page.length())));
        }
        at = tag.end();
        if (tag.group(1).isEmpty()) {
            open(tag);
        } else {
            close(tag.group(2));
        }
    }

    private void open(Matcher tag) {
        var element = new Element(tag.group(2), attributes(tag.group(3)), new ArrayList<>());
        open.peek().content().add(element);
        if (element.tag().equals("script") || element.tag().equals("style")) {
            int end = page.indexOf("</" + element.tag() + ">", at);
            element.content().add(page.substring(at, end));
            at = end + element.tag().length() + 3;
        } else if (!VOID.contains(element.tag())) {
            open.push(element);
        }
    }

    private void close(String tag) {
        var element = open.pop();
        if (!element.tag().equals(tag)) {
            throw new AssertionError("</" + tag + "> closes <" + element.tag() + ">");
        }
    }

    private static Map<String, String> attributes(String text) {
        var attributes = new LinkedHashMap<String, String>();
        ATTRIBUTE.matcher(text).results().forEach(found -> {
            if (attributes.put(found.group(1), plain(found.group(2))) != null) {
                throw new AssertionError("twice: " + found.group(1));
            }
        });
        return attributes;
    }

    private static String plain(String text) {
        if (text.contains(">")) {
            throw new AssertionError("a bare > in " + text);
        }
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "#39" -> "'";
            case null, default -> throw new AssertionError("a bare &");
        };
    }

    private void expect(String start) {
        if (!page.startsWith(start, at)) {
            throw new AssertionError("does not begin with " + start);
        }
        at += start.length();
    }
}
