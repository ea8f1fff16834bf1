package nl.wijkcheque.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.fixture.Wire;

/**
 * What the service sends to its database for one act, taken from the wire and so always the present truth. It is done
 * twice: what is the same both times is text, what differs is a value to be filled in anew at each replay.
 */
final class Captured {

    /** A quoted value with the driver's escapes, perhaps binary. */
    private static final Pattern LITERAL = Pattern.compile("(_binary )?'((?:[^'\\\\]|\\\\.)*+)'", Pattern.DOTALL);

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern CHEQUE = Pattern.compile(".*\"chequeId\":\"([^\"]+)\".*", Pattern.DOTALL);

    /** What stands in the place of a question mark. */
    enum Kind {
        CHEQUE,
        HASH,
        ID,
        BINARY,
        TEXT
    }

    /**
     * A value to be filled in.
     *
     * @param name the same for the same value throughout the act
     */
    record Variable(Kind kind, String name, int length) {}

    /** One round trip. */
    record Trip(String sql, List<Variable> variables) {

        /** With what is known of the cheque: its id, and the hash by which it was found first of all. */
        Trip known(String cheque, String hash) {
            return new Trip(
                    sql,
                    variables.stream()
                            .map(each -> each.name().equals(cheque) ? new Variable(Kind.CHEQUE, cheque, 36)
                                    : each.name().equals(hash) ? new Variable(Kind.HASH, hash, 32) : each)
                            .toList());
        }
    }

    private Captured() {}

    /** A second node for a moment, whose way to the database is listened to. */
    static List<Trip> redemption(BenchService service, List<String> codes) throws IOException {
        String url = service.jdbcUrl();
        try (Wire wire = new Wire(URI.create(url.substring("jdbc:".length())).getPort());
                EmbeddedServer node = node(service, url.replaceFirst(":\\d+/", ":" + wire.port() + "/"));
                HttpLine line = new HttpLine(node.getURI(), service.token())) {
            String path = "/v1/visits/" + service.visits().getFirst() + "/redemptions";
            redeem(line, path, codes.get(0));
            List<Wire.Sent> one = listen(wire, line, path, codes.get(1));
            String cheque = CHEQUE.matcher(line.body()).replaceFirst("$1");
            List<Wire.Sent> other = listen(wire, line, path, codes.get(2));
            List<Trip> trips = new ArrayList<>();
            for (int at = 0; at < one.size(); at++) {
                trips.add(trip(one.get(at).sql(), other.get(at).sql(), service.visits().getFirst()));
            }
            String hash = trips.stream()
                    .flatMap(trip -> trip.variables().stream())
                    .filter(variable -> variable.kind() == Kind.BINARY)
                    .findFirst()
                    .orElseThrow()
                    .name();
            return trips.stream().map(trip -> trip.known(cheque, hash)).toList();
        }
    }

    private static EmbeddedServer node(BenchService service, String url) {
        return ApplicationContext.run(
                EmbeddedServer.class,
                Map.ofEntries(
                        Map.entry("micronaut.server.port", -1),
                        Map.entry("wijkcheque.secret", BenchService.SECRET),
                        Map.entry("wijkcheque.demo.enabled", "false"),
                        Map.entry("wijkcheque.jobs.enabled", "false"),
                        Map.entry("wijkcheque.visit.start-only-on-its-day", "false"),
                        Map.entry("flyway.datasources.default.enabled", false),
                        Map.entry("db.url", url),
                        Map.entry("datasources.default.url", url),
                        Map.entry("datasources.default.username", "wijkcheque"),
                        Map.entry("datasources.default.password", service.password())),
                "test");
    }

    private static List<Wire.Sent> listen(Wire wire, HttpLine line, String path, String code) {
        return wire.during(() -> redeem(line, path, code)).stream()
                .filter(sent -> !sent.sql().equals("(ping)"))
                .toList();
    }

    private static void redeem(HttpLine line, String path, String code) {
        try {
            int status = line.post(path, UUID.randomUUID().toString(), "{\"code\":\"" + code + "\"}");
            if (status != 201) {
                throw new IllegalStateException(status + " " + line.body());
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static Trip trip(String one, String other, String visit) {
        StringBuilder sql = new StringBuilder();
        List<Variable> variables = new ArrayList<>();
        Matcher first = LITERAL.matcher(one);
        Matcher second = LITERAL.matcher(other);
        int end = 0;
        while (first.find() && second.find()) {
            sql.append(one, end, first.start());
            end = first.end();
            if (first.group().equals(second.group()) && !first.group(2).equals(visit)) {
                sql.append(first.group());
            } else {
                variables.add(variable(first));
                sql.append('?');
            }
        }
        return new Trip(sql.append(one.substring(end)).toString(), variables);
    }

    private static Variable variable(Matcher literal) {
        String value = literal.group(2);
        if (literal.group(1) != null) {
            return new Variable(Kind.BINARY, value, bytes(value).length);
        }
        return new Variable(UUID_TEXT.matcher(value).matches() ? Kind.ID : Kind.TEXT, value, value.length());
    }

    private static byte[] bytes(String escaped) {
        return escaped.replaceAll("(?s)\\\\(.)", "$1").getBytes(ISO_8859_1);
    }
}
