package nl.wijkcheque.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What was posted is sealed, and who changes it afterwards is found out. */
@BesideOthers
@ResourceLock("the database of forged ledgers")
final class SealsTest {

    private SealedLedger books;

    @BeforeEach
    void open() {
        books = new SealedLedger(Path.of("target/sealed-database/data"));
    }

    @AfterEach
    void close() {
        books.close();
    }

    @Test
    void whatWasPostedIsSealedOnceAndTheLedgerIsWhole() throws Exception {
        assertEquals(0, books.seals.seal());
        books.post(3);
        assertTrue(books.seals.behind().compareTo(Duration.ofMinutes(1)) < 0);
        assertEquals(3, books.seals.seal());
        assertEquals(0, books.seals.seal());
        books.post(2);
        assertEquals(2, books.seals.seal());
        assertEquals(List.of("1", "2"), books.column("SELECT number FROM ledger_seal ORDER BY number"));
        assertEquals(List.of("600", "300"), books.column("SELECT sum_cents FROM ledger_seal ORDER BY number"));
        Verification verified = books.verify();
        assertEquals(List.of(), verified.found());
        assertEquals(2, verified.seals());
        assertEquals(5, verified.transfers());
        assertEquals(verified, books.verifications.last().orElseThrow());
        assertEquals(Duration.ZERO, books.seals.behind());
    }

    @Test
    void everyColumnIsSealed() throws Exception {
        Set<String> columns = new HashSet<>(books.column("SELECT column_name FROM information_schema.columns"
                + " WHERE table_schema = DATABASE() AND table_name = 'ledger_transfer'"));
        assertEquals(columns, SealedColumns.names());
    }

    @Test
    void twoSealersAtOnceSealEverythingOnce() throws Exception {
        List<Seals> nodes = List.of(books.seals, books.onAnotherNode(), books.onAnotherNode());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Future<?> posting = threads.submit(() -> books.post(120));
            List<Future<?>> sealing = new ArrayList<>();
            for (Seals node : nodes) {
                sealing.add(threads.submit(() -> {
                    while (!posting.isDone()) {
                        assertTrue(node.seal() >= 0);
                    }
                }));
            }
            posting.get(60, TimeUnit.SECONDS);
            for (Future<?> one : sealing) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertTrue(books.seals.seal() >= 0);
        assertEquals(List.of("120"), books.column("SELECT COUNT(*) FROM ledger_sealed"));
        Verification verified = books.verify();
        assertEquals(List.of(), verified.found());
        assertEquals(120, verified.transfers());
    }

    @Test
    void aTransactionThatCommitsLateIsSealedAllTheSame() throws Exception {
        CountDownLatch posted = new CountDownLatch(1);
        CountDownLatch othersAreSealed = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> late = threads.submit(() -> books.transactions.run(() -> {
                books.postNow(7);
                posted.countDown();
                await(othersAreSealed);
            }));
            await(posted);
            books.post(2);
            assertEquals(2, books.seals.seal());
            othersAreSealed.countDown();
            late.get(60, TimeUnit.SECONDS);
        }
        assertEquals(1, books.seals.seal());
        assertEquals(List.of("700"), books.column("SELECT sum_cents FROM ledger_seal WHERE number = 2"));
        assertEquals(List.of(), books.kinds());
    }

    @Test
    void aChangedAmountIsFoundInItsTransfer() throws Exception {
        sealed(3, 2);
        String changed = transferAt(1, 2);
        books.tamper("UPDATE ledger_transfer SET amount_cents = amount_cents + 1 WHERE id = '" + changed + "'");
        assertEquals(List.of(Finding.ofTransfer(FindingKind.TRANSFER_CHANGED, 1L, UUID.fromString(changed))),
                books.verify().found());
    }

    @Test
    void aRemovedTransferIsFound() throws Exception {
        sealed(3, 2);
        String removed = transferAt(2, 1);
        books.tamper("DELETE FROM ledger_transfer WHERE id = '" + removed + "'");
        assertEquals(List.of(Finding.ofTransfer(FindingKind.TRANSFER_REMOVED, 2L, UUID.fromString(removed))),
                books.verify().found());
    }

    @Test
    void aTransferTakenFromUnderItsSealIsFound() throws Exception {
        sealed(3, 2);
        String removed = transferAt(1, 3);
        books.tamper(
                "DELETE FROM ledger_sealed WHERE transfer_id = '" + removed + "'",
                "DELETE FROM ledger_transfer WHERE id = '" + removed + "'");
        assertEquals(List.of(Finding.ofSeal(FindingKind.SEAL_CHANGED, 1)), books.verify().found());
    }

    @Test
    void aTransferPutUnderASealIsFound() throws Exception {
        sealed(3, 2);
        books.post(1);
        books.tamper("INSERT INTO ledger_sealed SELECT id, 1, 4, REPEAT('x', 32) FROM ledger_transfer"
                + " ORDER BY id DESC LIMIT 1");
        List<FindingKind> kinds = books.kinds();
        assertEquals(List.of(FindingKind.TRANSFER_CHANGED, FindingKind.SEAL_CHANGED), kinds);
    }

    @Test
    void aTransferPutInThePastIsFoundBeforeItIsSealed() throws Exception {
        sealed(3, 2);
        UUID past = TimeOrderedIds.firstAt(Instant.now().minus(Duration.ofHours(3)));
        books.tamper(
                "INSERT INTO ledger_transfer (id, transaction_id, cause, reference_id, debit, credit, amount_cents,"
                        + " cheques, actor_id, servicepunt_id, occurred_at, booked_on) SELECT '" + past
                        + "', transaction_id,"
                        + " cause, reference_id, debit, credit, 1, 0, actor_id, servicepunt_id, occurred_at, booked_on"
                        + " FROM ledger_transfer LIMIT 1");
        assertEquals(0, books.seals.seal());
        assertEquals(List.of(Finding.ofTransfer(FindingKind.TRANSFER_NOT_SEALED, null, past)), books.verify().found());
        assertEquals(1, books.seals.sealEverything());
        assertEquals(List.of(), books.verify().found());
    }

    @Test
    void aChangedSealIsFound() throws Exception {
        sealed(3, 2);
        books.tamper("UPDATE ledger_seal SET sealed_at = sealed_at - INTERVAL 1 DAY WHERE number = 1");
        assertEquals(List.of(Finding.ofSeal(FindingKind.SEAL_CHANGED, 1)), books.verify().found());
    }

    @Test
    void aSealWithAnotherHashBreaksItselfAndTheNext() throws Exception {
        sealed(3, 2, 1);
        books.tamper("UPDATE ledger_seal SET hash = REPEAT('x', 32) WHERE number = 1");
        assertEquals(
                List.of(Finding.ofSeal(FindingKind.SEAL_CHANGED, 1), Finding.ofSeal(FindingKind.SEAL_CHANGED, 2)),
                books.verify().found());
    }

    @Test
    void aRemovedSealIsFoundInTheMiddleAndAtTheEnd() throws Exception {
        sealed(3, 2, 1);
        books.tamper("DELETE FROM ledger_seal WHERE number = 2");
        assertEquals(List.of(Finding.ofSeal(FindingKind.SEAL_REMOVED, 2)), books.verify().found());
        books.tamper("DELETE FROM ledger_seal WHERE number = 3");
        assertTrue(books.kinds().contains(FindingKind.SEAL_REMOVED));
    }

    @Test
    void aChainThatIsCutOffAndMadeAnewIsFoundIfItWasVerifiedBefore() throws Exception {
        sealed(3, 2);
        assertEquals(List.of(), books.kinds());
        books.tamper(
                "DELETE FROM ledger_sealed WHERE seal = 2",
                "DELETE FROM ledger_seal WHERE number = 2",
                "UPDATE ledger_transfer SET amount_cents = 99 ORDER BY id DESC LIMIT 1");
        assertEquals(2, books.seals.seal());
        assertEquals(List.of(Finding.ofSeal(FindingKind.CHAIN_REPLACED, 2)), books.verify().found());
    }

    private void sealed(int... batches) {
        for (int transfers : batches) {
            books.post(transfers);
            assertEquals(transfers, books.seals.seal());
        }
    }

    private String transferAt(int seal, int position) throws Exception {
        return books
                .column("SELECT transfer_id FROM ledger_sealed WHERE seal = " + seal + " AND position = " + position)
                .getFirst();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("waited too long");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
