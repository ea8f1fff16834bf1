package nl.wijkcheque.ledger;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** The ledger row by row, for whoever takes it along: however many there are, memory holds a few. */
@Singleton
public final class LedgerLines {

    private static final int FETCH = 1_000;

    private static final String OF_PERIOD = " FROM ledger_transfer WHERE servicepunt_id = ? AND booked_on BETWEEN ? AND ?";

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    LedgerLines(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** How many transfers a period has, and what they come to: the debits, and as much in credits. */
    public record Totals(long transfers, Money amount) {}

    public Totals totals(ServicepuntId servicepunt, Period period) {
        String sql = "SELECT COUNT(*), COALESCE(SUM(amount_cents), 0)" + OF_PERIOD;
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            bind(statement, servicepunt, period);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new Totals(result.getLong(1), Money.cents(result.getLong(2)));
            }
        }));
    }

    /** What a period moved money on or off an account for, see {@link LedgerCause}; as many as there were invoices or sales. */
    public Set<UUID> references(ServicepuntId servicepunt, Period period, LedgerAccount account) {
        String sql = "SELECT DISTINCT reference_id" + OF_PERIOD + " AND ? IN (debit, credit)";
        return transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            bind(statement, servicepunt, period);
            statement.setString(4, account.name());
            Set<UUID> references = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    references.add(UUID.fromString(row.getString(1)));
                }
            }
            return references;
        }));
    }

    /** Every transfer of a period: per cause, and what belongs together one after the other. */
    public void each(ServicepuntId servicepunt, Period period, Consumer<LedgerLine> reader) {
        String sql = "SELECT transaction_id, cause, reference_id, debit, credit, amount_cents, offering_id,"
                + " vat_basis_points, ground, actor_id, occurred_at, booked_on" + OF_PERIOD
                + " ORDER BY cause, transaction_id, id";
        transactions.read(() -> jdbc.prepareStatement(sql, statement -> {
            statement.setFetchSize(FETCH);
            bind(statement, servicepunt, period);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    reader.accept(line(row));
                }
            }
            return Boolean.TRUE;
        }));
    }

    private static void bind(PreparedStatement statement, ServicepuntId servicepunt, Period period)
            throws SQLException {
        statement.setString(1, servicepunt.value().toString());
        statement.setString(2, period.from().toString());
        statement.setString(3, period.until().toString());
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        String offering = row.getString(7);
        int rate = row.getInt(8);
        @Nullable
        Integer basisPoints = row.wasNull() ? null : rate;
        return new LedgerLine(
                UUID.fromString(row.getString(1)),
                LedgerCause.valueOf(row.getString(2)),
                UUID.fromString(row.getString(3)),
                LedgerAccount.valueOf(row.getString(4)),
                LedgerAccount.valueOf(row.getString(5)),
                Money.cents(row.getLong(6)),
                offering == null ? null : new OfferingId(UUID.fromString(offering)),
                basisPoints,
                row.getString(9),
                UUID.fromString(row.getString(10)),
                row.getTimestamp(11).toInstant(),
                LocalDate.parse(row.getString(12)));
    }
}
