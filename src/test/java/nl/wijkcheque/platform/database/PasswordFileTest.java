package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PasswordFileTest {

    @TempDir
    Path temporary;

    @Test
    void opensADatabaseOfOnesOwn() throws Exception {
        Path file = temporary.resolve("password");
        Files.writeString(file, "from a file\n");
        try (ApplicationContext context = ApplicationContext.run(settings(file))) {
            HikariDataSource pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);
            assertEquals("from a file", pool.getPassword());
        }
    }

    @Test
    void saysSoWhenItIsNotThere() {
        Path file = temporary.resolve("missing");
        RuntimeException refused = assertThrows(
                RuntimeException.class, () -> ApplicationContext.run(settings(file)).close());
        String all = refused + " " + refused.getCause();
        assertTrue(all.contains("DB_PASSWORD_FILE"), all);
    }

    /** A server that nobody asks anything: the pool may open without one. */
    private static Map<String, Object> settings(Path file) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("db.url", "jdbc:mariadb://127.0.0.1:1/none");
        settings.put("datasources.default.url", "jdbc:mariadb://127.0.0.1:1/none");
        settings.put("datasources.default.initialization-fail-timeout", -1);
        settings.put("db.password.file", file.toString());
        settings.put("flyway.datasources.default.enabled", false);
        settings.put("wijkcheque.secret", "a secret for tests that nobody guesses");
        return settings;
    }
}
