package nl.wijkcheque.cheque;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkcheque.platform.Transactions;

/**
 * Finds many cheques by what their codes become, in one round trip. By hand, as a list of binary values is more than the
 * mapping can do.
 */
@Singleton
final class ChequesByHash {

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    ChequesByHash(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * In no order.
     *
     * @param hashes at least one
     */
    List<ChequeRow> find(List<byte[]> hashes) {
        String sql = "SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE code_hash IN (?"
                + ",?".repeat(hashes.size() - 1) + ")";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> read(statement, hashes)));
    }

    private List<ChequeRow> read(PreparedStatement statement, List<byte[]> hashes) throws SQLException {
        int index = 1;
        for (byte[] hash : hashes) {
            statement.setBytes(index++, hash);
        }
        try (ResultSet result = statement.executeQuery();
                Stream<ChequeRow> rows = jdbc.entityStream(result, ChequeRow.class)) {
            return rows.toList();
        }
    }
}
