package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Who steals the database or reads the logs can't print money. */
final class CodesAreNowhereTest {

    private final Counter counter = new Counter("Geheim");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger own = (Logger) LoggerFactory.getLogger("nl.wijkcheque");

    @AfterEach
    void backToNow() {
        root.detachAppender(log);
        own.setLevel(null);
        TestService.clock().reset();
    }

    @Test
    void noCodeStandsInTheDatabaseNorInTheLog() throws Exception {
        log.start();
        root.addAppender(log);
        own.setLevel(Level.TRACE);
        String code = live();
        for (String shape : List.of(
                code, code.toLowerCase(Locale.ROOT), code.replaceAll("(.{4})(?=.)", "$1 "), code.substring(0, 12))) {
            assertEquals(List.of(), columnsHolding(shape));
            assertTrue(
                    log.list.stream().noneMatch(event -> event.getFormattedMessage().contains(shape)
                            || String.valueOf(event.getThrowableProxy()).contains(shape)),
                    "in the log");
        }
    }

    /** Everything that can happen to a code: sold, repeated, printed, looked at, mistyped, shown, redeemed, refused. */
    private String live() {
        Api api = TestService.api(counter.clerk);
        String key = UUID.randomUUID().toString();
        String body = "{\"count\":1,\"worthMinutes\":60,\"payment\":\"CASH\"}";
        api.post("/v1/cheque-sales", body, key).expect(201);
        String grouped = api.post("/v1/cheque-sales", body, key)
                .expect(201)
                .json()
                .at("/cheques/0/code")
                .asText();
        String code = grouped.replace(" ", "");
        api.post("/v1/cheque-sheets", "{\"codes\":[\"" + grouped + "\"]}").expect(200);
        api.post("/v1/cheque-sheets", "{\"codes\":[\"" + grouped + "\",\"x\"]}").expect(400);
        api.post("/v1/cheque-lookups", "{\"code\":\"" + grouped + "\"}").expect(200);
        api.post("/v1/cheque-lookups", "{\"code\":\"" + grouped + "\",\"more\":1}").expect(400);
        TestService.browser(counter.clerk).submit("/cheques/check", Map.of("code", grouped)).expect(200);
        TestService.browserOfNobody().open("/C/" + code).expect(200);
        for (int times = 0; times < 2; times++) {
            counter.cheques.redeem(counter.clerk, grouped, Counter.visit(UUID.randomUUID()));
        }
        return code;
    }

    private static List<String> columnsHolding(String text) throws SQLException {
        List<String> found = new ArrayList<>();
        List<String> columns = Database.column("SELECT CONCAT(table_name, '.', column_name)"
                + " FROM information_schema.columns WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar',"
                + " 'tinytext', 'text', 'mediumtext', 'longtext', 'binary', 'varbinary', 'tinyblob', 'blob',"
                + " 'mediumblob', 'longblob')");
        assertTrue(columns.size() > 20, columns.toString());
        try (Connection connection = Database.connection()) {
            for (String column : columns) {
                String[] name = column.split("\\.", -1);
                String sql = "SELECT COUNT(*) FROM `" + name[0] + "` WHERE LOCATE(?, CAST(`" + name[1]
                        + "` AS BINARY)) > 0";
                try (PreparedStatement query = connection.prepareStatement(sql)) {
                    query.setBytes(1, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    try (ResultSet rows = query.executeQuery()) {
                        rows.next();
                        if (rows.getInt(1) > 0) {
                            found.add(column);
                        }
                    }
                }
            }
        }
        return found;
    }
}
