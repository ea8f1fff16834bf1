package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;

/** What the making of every statement has: one moment of the database, a head, and a line in the trail. */
@Singleton
final class StatementMaking {

    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    StatementMaking(Transactions transactions, Audit audit, Clock clock) {
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    <T> Outcome<T> made(Actor by, Supplier<T> statement) {
        return transactions.write(() -> {
            T made = statement.get();
            audit.record(by, AuditAction.STATEMENT_MADE, by.servicepunt().id().value());
            return Outcome.done(made);
        });
    }

    /** Of a period that may not be over yet. */
    StatementHead head(Actor by, Period period) {
        Instant now = clock.instant();
        return new StatementHead(
                by.servicepunt(),
                period,
                now,
                now.isBefore(period.end()) ? StatementState.PROVISIONAL : StatementState.COMPLETE);
    }
}
