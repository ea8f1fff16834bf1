package nl.wijkcheque.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.fixture.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;

/** Whoever has the machine hears whether the ledger is whole, and so does whoever reads the log in the morning. */
@BesideOthers
@ResourceLock("the database of forged ledgers")
final class VerifyCommandTest {

    @TempDir
    Path folder;

    @Test
    void theCommandEndsWithNoughtForAWholeLedgerAndWithOneForAForgedOne() throws Exception {
        Path data = folder.resolve("data");
        try (SealedLedger books = SealedLedger.kept(data)) {
            books.post(3);
            assertEquals(3, books.seals.seal());
        }
        Command whole = Command.verify(data);
        assertEquals(0, whole.exitCode(), whole.said());
        assertTrue(whole.said().contains("3 transfers under 1 seals"), whole.said());
        try (SealedLedger books = SealedLedger.kept(data)) {
            books.tamper("UPDATE ledger_transfer SET amount_cents = amount_cents + 1 LIMIT 1");
        }
        Command forged = Command.verify(data);
        assertEquals(1, forged.exitCode(), forged.said());
        assertTrue(forged.said().contains("NOT WHOLE"), forged.said());
    }

    @Test
    void theNightlyLookFindsAForgeryFirstAndThenSealsWhatWasOverlooked() throws Exception {
        try (SealedLedger books = new SealedLedger(Path.of("target/sealed-database/data"))) {
            NightlyVerification nightly = new NightlyVerification(books.verifications, books.seals);
            books.post(2);
            nightly.verify();
            Verification whole = books.verifications.last().orElseThrow();
            assertEquals(Occasion.NIGHTLY, whole.occasion());
            assertEquals(List.of(), whole.found());
            assertEquals(List.of("2"), books.column("SELECT COUNT(*) FROM ledger_sealed"));
            books.tamper("UPDATE ledger_transfer SET amount_cents = amount_cents + 1 LIMIT 1");
            books.post(1);
            nightly.verify();
            Verification forged = books.verifications.last().orElseThrow();
            assertEquals(List.of(FindingKind.TRANSFER_CHANGED), forged.found().stream().map(Finding::kind).toList());
            assertEquals(List.of("3"), books.column("SELECT COUNT(*) FROM ledger_sealed"));
        }
    }
}
