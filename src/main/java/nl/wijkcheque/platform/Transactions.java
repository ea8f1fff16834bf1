package nl.wijkcheque.platform;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * One write, one transaction. The whole of it is tried again, with a fresh read, when the database says that it lost a
 * deadlock, a lock wait, a snapshot or a certification (1213, 1205, 1020, SQLSTATE 40001), also at commit. A transaction within another
 * joins it: what it wrote before it was refused stays, unless the outer one is refused too. Who goes on after a refusal
 * calls only what refuses before it writes, or has no transaction open.
 */
@Singleton
public final class Transactions {

    private static final int ATTEMPTS = 8;

    /**
     * "Record has changed since last read": from MariaDB 11.6.2 on, {@code innodb_snapshot_isolation} is on by default,
     * and locking a row that another transaction changed after our snapshot is an error, no longer a read of the newer
     * row.
     */
    private static final int CHANGED_SINCE_SNAPSHOT = 1020;

    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DEADLOCK = 1213;

    private final TransactionOperations<Connection> operations;
    private final RowInserts inserts;

    Transactions(TransactionOperations<Connection> operations, RowInserts inserts) {
        this.operations = operations;
        this.inserts = inserts;
    }

    /** Does the work; a refusal rolls back what the work had written. Refused with TRY_AGAIN when every attempt lost. */
    public <T> Outcome<T> write(Supplier<Outcome<T>> work) {
        if (operations.findTransactionStatus().isPresent()) {
            return work.get();
        }
        for (int attempt = 1;; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (!isLostRace(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    return Outcome.refused(RefusalCode.TRY_AGAIN);
                }
                backOff(attempt);
            }
        }
    }

    /** For writes that can't be refused. @throws IllegalStateException when every attempt lost */
    public void run(Runnable work) {
        write(() -> {
            work.run();
            return Outcome.done(Boolean.TRUE);
        })
                .orThrow();
    }

    /** Reads that must agree with each other: one snapshot. */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        return operations.findTransactionStatus().isPresent()
                ? work.get()
                : operations.executeRead(status -> work.get());
    }

    /** Whether this thread is in a transaction: then nothing may go over a network. */
    public boolean isOpen() {
        return operations.findTransactionStatus().isPresent();
    }

    private <T> Outcome<T> once(Supplier<Outcome<T>> work) {
        return operations.executeWrite(status -> {
            LateRows late = new LateRows();
            Outcome<T> outcome = ScopedValue.where(LateRows.OPEN, late).call(work::get);
            if (outcome instanceof Outcome.Refused) {
                status.setRollbackOnly();
            } else {
                // The last thing that is done: the driver sees that the transaction has ended, and commits no more.
                inserts.sendAndCommit(late);
            }
            return outcome;
        });
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == DEADLOCK
                            || sql.getErrorCode() == LOCK_WAIT_TIMEOUT
                            || sql.getErrorCode() == CHANGED_SINCE_SNAPSHOT
                            || "40001".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static void backOff(int attempt) {
        long millis = ThreadLocalRandom.current().nextLong(1, 5L << attempt);
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting to try again", interrupted);
        }
    }
}
