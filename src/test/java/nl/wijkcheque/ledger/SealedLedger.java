package nl.wijkcheque.ledger;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

/** A ledger of one test, in a database of its own, and somebody who has its owner's password. */
final class SealedLedger implements AutoCloseable {

    private static final Instant AT = Instant.parse("2026-04-01T10:00:00Z");

    final ApplicationContext context;
    final Ledger ledger;
    final Seals seals;
    final Verifications verifications;
    final Transactions transactions;
    private final Path folder;
    private final Actor clerk = new Actor(
            new AccountId(UUID.randomUUID()),
            "Sealer",
            Set.of(Role.CLERK),
            new Servicepunt(new ServicepuntId(UUID.randomUUID()), "Sealed", "0318 123 456"),
            null,
            null);

    SealedLedger(Path folder) {
        this(folder, true);
    }

    /** As it is after what was posted before, on a server that stops when this is closed: another process can go on then. */
    static SealedLedger kept(Path folder) {
        return new SealedLedger(folder, false);
    }

    private SealedLedger(Path folder, boolean forTests) {
        this.folder = folder;
        this.context = ApplicationContext.run(Map.of(
                "wijkcheque.secret", "a secret for tests that nobody guesses",
                "wijkcheque.database.folder", folder.toString(),
                "wijkcheque.database.binaries", "target/test-database/program",
                "wijkcheque.database.for-tests", forTests,
                "datasources.default.maximum-pool-size", 4,
                "wijkcheque.demo.enabled", "false",
                "wijkcheque.jobs.enabled", "false",
                "flyway.datasources.default.clean-schema", forTests));
        this.ledger = context.getBean(Ledger.class);
        this.seals = context.getBean(Seals.class);
        this.verifications = context.getBean(Verifications.class);
        this.transactions = context.getBean(Transactions.class);
    }

    /** Another node on the same database. */
    Seals onAnotherNode() {
        return context.createBean(Seals.class);
    }

    /** So many transfers of one euro, two, three, … each in a posting of its own. */
    void post(int transfers) {
        for (int n = 1; n <= transfers; n++) {
            int euros = n;
            transactions.run(() -> postNow(euros));
        }
    }

    /** In the transaction that is open. */
    void postNow(int euros) {
        Transfer sale = new Transfer(LedgerAccount.BANK, LedgerAccount.CASH_TRANSIT, Money.cents(100L * euros), 0);
        ledger.post(clerk, new Posting(LedgerCause.SALE, UUID.randomUUID(), AT, List.of(sale)));
    }

    Verification verify() {
        return verifications.verify(Occasion.COMMAND, null);
    }

    List<FindingKind> kinds() {
        return verify().found().stream().map(Finding::kind).toList();
    }

    /** As the owner, with the guards out of the way. */
    void tamper(String... statements) throws SQLException, IOException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("ledger_transfer", "ledger_seal", "ledger_sealed")) {
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_unchanged");
                statement.execute("DROP TRIGGER IF EXISTS " + table + "_kept");
            }
            statement.execute("SET foreign_key_checks = 0");
            for (String sql : statements) {
                if (statement.executeUpdate(sql) == 0) {
                    throw new AssertionError("nothing changed by " + sql);
                }
            }
        }
    }

    List<String> column(String sql) throws SQLException, IOException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(String.valueOf(rows.getString(1)));
            }
            return column;
        }
    }

    Connection owner() throws SQLException, IOException {
        String url = context.getBean(DatasourceConfiguration.class, Qualifiers.byName("default"))
                .getJdbcUrl();
        return DriverManager.getConnection(
                url, "wijkcheque_owner", Files.readString(folder.resolve("owner-password")).strip());
    }

    @Override
    public void close() {
        context.close();
    }
}
