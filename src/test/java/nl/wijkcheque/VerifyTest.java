package nl.wijkcheque;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The command, on a database without anything and of its own. */
@ResourceLock("the database of forged ledgers")
final class VerifyTest {

    @Test
    void anEmptyLedgerIsWhole() {
        assertEquals(
                Verify.CLEAN,
                Verify.run(
                        "--wijkcheque.secret=a secret for tests that nobody guesses",
                        "--wijkcheque.database.folder=target/sealed-database/data",
                        "--wijkcheque.database.binaries=target/test-database/program",
                        "--wijkcheque.database.for-tests=true",
                        "--datasources.default.maximum-pool-size=4",
                        "--flyway.datasources.default.clean-schema=true"));
    }
}
