package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Until which day the books of a servicepunt are closed. What happens later, or is only told later, counts for the first
 * day that is open: what is closed never changes, and is never opened again.
 */
@Singleton
public final class Books {

    private final BookRows rows;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Books(BookRows rows, Transactions transactions, Audit audit, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last day that is closed; empty when nothing ever was. */
    public Optional<LocalDate> closedUntil(ServicepuntId servicepunt) {
        return rows.find(servicepunt.value()).flatMap(Books::closed);
    }

    /**
     * The same, as it will stay until the transaction that is open ends: first of all in it, as it waits for what is being
     * posted, so that everything read afterwards is complete. Nothing is posted meanwhile.
     */
    public Optional<LocalDate> hold(ServicepuntId servicepunt) {
        return rows.hold(servicepunt.value()).flatMap(Books::closed);
    }

    /**
     * Closes the books up to and including a day. Refused: BOOKS_NOT_OVER for a day that is not past, as more may happen on
     * it; BOOKS_CLOSED when they are closed so far already.
     */
    public Outcome<LocalDate> close(Actor by, LocalDate until) {
        return transactions.write(() -> {
            Optional<LocalDate> closed = hold(by.servicepunt().id());
            if (!until.isBefore(Amsterdam.today(clock))) {
                return refused(RefusalCode.BOOKS_NOT_OVER, until);
            }
            if (closed.isPresent() && !until.isAfter(closed.get())) {
                return refused(RefusalCode.BOOKS_CLOSED, closed.get());
            }
            rows.close(by.servicepunt().id().value(), until);
            audit.record(by, AuditAction.BOOKS_CLOSED, by.servicepunt().id().value());
            return Outcome.done(until);
        });
    }

    private static Outcome<LocalDate> refused(RefusalCode code, LocalDate day) {
        return Outcome.refused(Refusal.of(code, DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day)).at("until"));
    }

    private static Optional<LocalDate> closed(BookRow row) {
        return Optional.of(row.closedUntil()).filter(day -> day.isAfter(LocalDate.EPOCH));
    }
}
