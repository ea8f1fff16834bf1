package nl.wijkcheque.platform;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;

/**
 * Numbers without gaps for documents that a bookkeeper counts. A number is taken in the transaction that uses it: when
 * that is rolled back, so is the number. Others that want a number of the same series wait until then, so take it late.
 */
@Singleton
public final class DocumentNumbers {

    private final JdbcOperations jdbc;

    DocumentNumbers(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next number of a series, from 1: one round trip.
     *
     * @param series at most 60 ASCII characters, e.g. {@code sale/2026/} and the id of the servicepunt
     */
    public long next(String series) {
        String sql = "INSERT INTO document_number (series, last) VALUES (?, 1)"
                + " ON DUPLICATE KEY UPDATE last = last + 1 RETURNING last";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, series);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }
}
