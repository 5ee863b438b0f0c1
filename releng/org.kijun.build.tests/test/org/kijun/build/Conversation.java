package org.kijun.build;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An editor that speaks with a language server in a process of its own, as the Language Server Protocol wants it. */
final class Conversation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process server;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private int asked;

    Conversation(ProcessBuilder command) throws IOException {
        server = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var listener = new Thread(this::listen, "editor");
        listener.setDaemon(true);
        listener.start();
    }

    /** The result of a request. */
    JsonNode ask(String method, Object params) throws IOException, InterruptedException {
        int id = ++asked;
        send(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", params));
        return await(message -> message.path("id").asInt() == id && !message.has("method")).path("result");
    }

    void tell(String method, Object params) throws IOException {
        send(Map.of("jsonrpc", "2.0", "method", method, "params", params));
    }

    /** The parameters of the next notification of the kind. */
    JsonNode told(String method) throws InterruptedException {
        return await(message -> method.equals(message.path("method").asText())).path("params");
    }

    void hangUp() throws IOException {
        server.getOutputStream().close();
    }

    int exitCode() throws InterruptedException {
        if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server does not end");
        }
        return server.exitValue();
    }

    @Override
    public void close() {
        server.destroyForcibly();
    }

    private JsonNode await(Predicate<JsonNode> wanted) throws InterruptedException {
        while (true) {
            var message = heard.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("the server is silent");
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    private void send(Object message) throws IOException {
        byte[] body = JSON.writeValueAsBytes(message);
        OutputStream out = server.getOutputStream();
        out.write("Content-Length: %d\r\n\r\n".formatted(body.length).getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }

    private void listen() {
        try (var in = server.getInputStream()) {
            for (int length = length(in); length > 0; length = length(in)) {
                heard.add(JSON.readTree(in.readNBytes(length)));
            }
        } catch (IOException ended) {
            heard.clear();
        }
    }

    /** What the header says; 0 at the end. */
    private static int length(InputStream in) throws IOException {
        int length = 0;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.startsWith("Content-Length:")) {
                length = Integer.parseInt(line.substring("Content-Length:".length()).strip());
            }
        }
        return length;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }
}
