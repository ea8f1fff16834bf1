package nl.wijkcheque.ledger;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.Transactions;

/**
 * Walks through all seals and the transfers under them, and computes each anew. A stretch of seals at a time, read as a
 * stream: neither memory nor a snapshot grows with the ledger. A seal is computed from the one before as it stands, so one
 * that is wrong does not make all later ones wrong.
 */
@Singleton
final class ChainWalk {

    private static final int SEALS_AT_ONCE = 500;
    private static final int FETCH = 2_000;

    /** First the list of a seal, then what is sealed: without a transfer all of that is null. */
    private static final String UNDER = "SELECT s.seal, s.transfer_id, s.digest, t.id, t.amount_cents, "
            + SealedColumns.select("t")
            + " FROM ledger_sealed s FORCE INDEX (ledger_sealed_order)"
            + " LEFT JOIN ledger_transfer t ON t.id = s.transfer_id"
            + " WHERE s.seal BETWEEN ? AND ? ORDER BY s.seal, s.position";

    private final SealRows rows;
    private final SealHashes hashes;
    private final JdbcOperations jdbc;
    private final Transactions transactions;

    ChainWalk(SealRows rows, SealHashes hashes, JdbcOperations jdbc, Transactions transactions) {
        this.rows = rows;
        this.hashes = hashes;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What the walk came to. */
    static final class Result {
        final List<Finding> findings = new ArrayList<>();
        long head;
        byte[] hash = SealHashes.beginning();
        long transfers;
    }

    /** @param most after so many findings the walk stops */
    Result walk(int most) {
        Result result = new Result();
        List<SealRow> stretch = rows.after(0, SEALS_AT_ONCE);
        while (!stretch.isEmpty() && result.findings.size() < most) {
            walk(stretch, result);
            stretch = rows.after(result.head, SEALS_AT_ONCE);
        }
        rows.underNoSeal(result.head)
                .ifPresent(seal -> result.findings.add(Finding.ofSeal(FindingKind.SEAL_REMOVED, seal)));
        return result;
    }

    private void walk(List<SealRow> stretch, Result result) {
        transactions.read(() -> jdbc.prepareStatement(UNDER, statement -> {
            statement.setFetchSize(FETCH);
            statement.setLong(1, result.head + 1);
            statement.setLong(2, stretch.getLast().number());
            try (ResultSet under = statement.executeQuery()) {
                boolean more = under.next();
                for (SealRow seal : stretch) {
                    Sealed sealed = new Sealed(seal.number());
                    while (more && under.getLong(1) <= seal.number()) {
                        if (under.getLong(1) == seal.number()) {
                            sealed.add(under, result.findings);
                        }
                        more = under.next();
                    }
                    judge(seal, sealed, result);
                }
            }
            return result;
        }));
    }

    private void judge(SealRow seal, Sealed sealed, Result result) {
        if (seal.number() != result.head + 1) {
            result.findings.add(Finding.ofSeal(FindingKind.SEAL_REMOVED, result.head + 1));
        } else {
            byte[] again = hashes.seal(
                    result.hash, seal.number(), seal.sealedAt(), seal.sumCents(), sealed.digests);
            boolean sumFits = sealed.touched || sealed.sumCents == seal.sumCents();
            if (!Arrays.equals(again, seal.hash()) || seal.transfers() != sealed.digests.size() || !sumFits) {
                result.findings.add(Finding.ofSeal(FindingKind.SEAL_CHANGED, seal.number()));
            }
        }
        result.head = seal.number();
        result.hash = seal.hash();
        result.transfers += sealed.digests.size();
    }

    /** What stands under one seal. */
    private final class Sealed {

        private final long seal;
        private final List<byte[]> digests = new ArrayList<>();
        private long sumCents;
        private boolean touched;

        private Sealed(long seal) {
            this.seal = seal;
        }

        private void add(ResultSet row, List<Finding> findings) throws SQLException {
            byte[] digest = row.getBytes(3);
            digests.add(digest);
            UUID id = UUID.fromString(row.getString(2));
            if (row.getString(4) == null) {
                touched = true;
                findings.add(Finding.ofTransfer(FindingKind.TRANSFER_REMOVED, seal, id));
                return;
            }
            sumCents += row.getLong(5);
            if (!Arrays.equals(hashes.digest(SealedColumns.bytes(row, 6)), digest)) {
                touched = true;
                findings.add(Finding.ofTransfer(FindingKind.TRANSFER_CHANGED, seal, id));
            }
        }
    }
}
