package nl.wijkcheque.platform.jobs;

import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbc.micronaut.MicronautJdbcLockProvider;

/**
 * One row per job in {@code job_lock}: who has it and until when. A node that finds it taken skips its turn. The row is
 * a lease by the real time of the machines, so a node that dies keeps nobody waiting longer than the job may take, and
 * a job must stay right when two run at once after all: after a pause longer than its lease, or with clocks that differ.
 */
@Factory
final class JobLocks {

    private static final String TABLE = "job_lock";

    @Singleton
    LockProvider lockProvider(TransactionOperations<Connection> transactions) {
        return new MicronautJdbcLockProvider(transactions, TABLE);
    }
}
