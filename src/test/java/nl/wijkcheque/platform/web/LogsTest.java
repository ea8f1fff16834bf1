package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What the logs say, and what they never say. */
final class LogsTest {

    private static final String CODE = "7K3M9QX2ABCD4EFG";

    private final Api clerk = TestService.api(TestService.actor(TestService.servicepunt("Logs"), Role.CLERK));
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(lines);
    }

    @Test
    void aRequestIsALineWithItsRoute() {
        clerk.get("/v1/me?name=Jansen").expect(200);
        assertEquals(List.of("method=GET route=/v1/me status=200"), requests());
    }

    @Test
    void whatWatchesOverTheServiceIsNotLogged() {
        clerk.get("/health").expect(200);
        clerk.get("/css/tokens.css").expect(200);
        assertEquals(List.of(), requests());
    }

    @Test
    void noNameNoPostcodeAndNoCodeStandsInALog() {
        clerk.get("/c/" + CODE);
        clerk.get("/v1/residents?name=Jansen&postcode=3904AB&houseNumber=12");
        clerk.get("/v1/Jansen/3904AB");
        clerk.post("/v1/tokens", "{\"username\":\"Jansen\",\"password\":\"" + CODE + "\"}");
        clerk.post("/v1/tokens", "{\"username\":\"Jansen\",\"3904AB\":\"" + CODE + "\"}");
        clerk.post("/v1/tokens", "{\"username\":[\"Jansen 3904AB\"]}");
        clerk.post("/v1/tokens", "Jansen 3904AB " + CODE);
        assertTrue(lines.list.size() >= 7, lines.list::toString);
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(root.getLoggerContext());
        encoder.start();
        for (ILoggingEvent line : List.copyOf(lines.list)) {
            String text = new String(encoder.encode(line), StandardCharsets.UTF_8);
            for (String secret : List.of("Jansen", "3904AB", CODE, "7K3M")) {
                assertFalse(text.contains(secret), text);
            }
        }
    }

    private List<String> requests() {
        return List.copyOf(lines.list).stream()
                .filter(line -> line.getLoggerName().equals("nl.wijkcheque.requests"))
                .map(line -> String.join(
                        " ",
                        line.getKeyValuePairs().stream()
                                .filter(pair -> !pair.key.equals("ms"))
                                .map(pair -> pair.key + "=" + pair.value)
                                .toList()))
                .toList();
    }
}
