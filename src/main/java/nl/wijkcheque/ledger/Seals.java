package nl.wijkcheque.ledger;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals what was posted, in batches, after it was posted: no posting waits for a seal. What is not sealed yet is looked for
 * from a little before the last one sealed, as transactions don't end in the order of their ids; a transaction can't last
 * as long as that. All of the ledger is looked through at night ({@link #sealEverything()}). Any number of nodes may seal
 * at once: the number of the next seal is unique, so one wins and the others leave it to that one.
 */
@Singleton
public final class Seals {

    /** Longer than any transaction may take, and than clocks of nodes differ. */
    static final Duration OVERLAP = Duration.ofMinutes(10);

    static final int BATCH = 10_000;

    private static final int ROWS_PER_STATEMENT = 2_000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<String> SEAL = List.of("number", "transfers", "sum_cents", "sealed_at", "hash");
    private static final List<String> SEALED = List.of("transfer_id", "seal", "position", "digest");
    private static final String UNSEALED = "SELECT t.id, t.amount_cents, " + SealedColumns.select("t")
            + " FROM ledger_transfer t LEFT JOIN ledger_sealed s ON s.transfer_id = t.id"
            + " WHERE t.id >= ? AND s.transfer_id IS NULL ORDER BY t.id LIMIT " + BATCH;

    private static final Logger LOG = LoggerFactory.getLogger(Seals.class);

    private final SealRows rows;
    private final SealHashes hashes;
    private final JdbcOperations jdbc;
    private final RowInserts inserts;
    private final Transactions transactions;

    Seals(SealRows rows, SealHashes hashes, JdbcOperations jdbc, RowInserts inserts, Transactions transactions) {
        this.rows = rows;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.inserts = inserts;
        this.transactions = transactions;
    }

    /** Seals what was posted since the last time. @return how many transfers */
    public int seal() {
        return sealFrom(nearTheEnd());
    }

    /** Seals what was posted and overlooked, however long ago. @return how many transfers */
    public int sealEverything() {
        return sealFrom(FIRST);
    }

    /** How long the oldest transfer near the end has been waiting; zero when none does. */
    public Duration behind() {
        return rows.firstUnsealedFrom(nearTheEnd())
                .map(id -> Duration.between(TimeOrderedIds.timeOf(id), Instant.now()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private UUID nearTheEnd() {
        return rows.lastSealed()
                .map(TimeOrderedIds::timeOf)
                .map(last -> last.isBefore(Instant.now()) ? last : Instant.now())
                .map(last -> TimeOrderedIds.firstAt(last.minus(OVERLAP)))
                .orElse(FIRST);
    }

    private int sealFrom(UUID from) {
        int sealed = 0;
        UUID next = from;
        try {
            for (;;) {
                Batch batch = sealBatch(next);
                sealed += batch.ids.size();
                if (batch.ids.size() < BATCH) {
                    return sealed;
                }
                next = batch.ids.getLast();
            }
        } catch (RuntimeException failure) {
            if (!isTaken(failure)) {
                throw failure;
            }
            LOG.debug("Another node seals", failure);
            return sealed;
        }
    }

    private Batch sealBatch(UUID from) {
        return transactions.write(() -> {
            Optional<SealRow> head = rows.head();
            Batch batch = read(from);
            if (!batch.ids.isEmpty()) {
                write(head, batch);
            }
            return Outcome.done(batch);
        })
                .orThrow();
    }

    private Batch read(UUID from) {
        return jdbc.prepareStatement(UNSEALED, statement -> {
            statement.setString(1, from.toString());
            Batch batch = new Batch();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    batch.add(found, hashes);
                }
            }
            return batch;
        });
    }

    private void write(Optional<SealRow> head, Batch batch) {
        long number = head.map(SealRow::number).orElse(0L) + 1;
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        byte[] hash = hashes.seal(
                head.map(SealRow::hash).orElseGet(SealHashes::beginning), number, now, batch.sumCents, batch.digests);
        inserts.insert("ledger_seal", SEAL, List.of(List.of(number, batch.ids.size(), batch.sumCents, now, hash)));
        for (int start = 0; start < batch.ids.size(); start += ROWS_PER_STATEMENT) {
            List<List<?>> some = new ArrayList<>(ROWS_PER_STATEMENT);
            for (int at = start; at < Math.min(start + ROWS_PER_STATEMENT, batch.ids.size()); at++) {
                some.add(List.of(batch.ids.get(at), number, at + 1, batch.digests.get(at)));
            }
            inserts.insert("ledger_sealed", SEALED, some);
        }
        // Where a log is kept elsewhere, this line shows when the end of the chain was cut off and made anew.
        LOG.info("Seal {} over {} transfers: {}", number, batch.ids.size(), HexFormat.of().formatHex(hash));
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    /** Transfers on their way under a seal. */
    private static final class Batch {

        private final List<UUID> ids = new ArrayList<>();
        private final List<byte[]> digests = new ArrayList<>();
        private long sumCents;

        private void add(ResultSet row, SealHashes hashes) throws SQLException {
            ids.add(UUID.fromString(row.getString(1)));
            sumCents = Math.addExact(sumCents, row.getLong(2));
            digests.add(hashes.digest(SealedColumns.bytes(row, 3)));
        }
    }
}
