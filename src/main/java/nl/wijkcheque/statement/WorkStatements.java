package nl.wijkcheque.statement;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.BookingHistory;
import nl.wijkcheque.booking.Stay;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/** Statements of work that waits and work that was done, of the servicepunt of who asks; made anew each time. */
@Singleton
public final class WorkStatements {

    private final Statements statements;
    private final BookingHistory history;
    private final Wachtlijst wachtlijst;
    private final Offerings offerings;
    private final TargetRows targets;
    private final TargetBook book;
    private final StatementMaking making;
    private final Money worth;
    private final int breakEven;

    /**
     * @param worthCents what a Wmo application costs: €3,500 in Schiedam [peer]
     * @param breakEven applications a year from which the service pays for itself: 80 in Schiedam [peer]
     */
    WorkStatements(
            Statements statements,
            BookingHistory history,
            Wachtlijst wachtlijst,
            Offerings offerings,
            TargetRows targets,
            TargetBook book,
            StatementMaking making,
            @Value("${wijkcheque.statement.application-cents:350000}") long worthCents,
            @Value("${wijkcheque.statement.applications-break-even:80}") int breakEven) {
        this.statements = statements;
        this.history = history;
        this.wachtlijst = wachtlijst;
        this.offerings = offerings;
        this.targets = targets;
        this.book = book;
        this.making = making;
        this.worth = Money.cents(worthCents);
        this.breakEven = breakEven;
    }

    /** Refused: as {@link Statements#period}. @throws IllegalStateException when it does not add up */
    public Outcome<WachtlijstStatement> wachtlijst(Actor by, Period period) {
        return statements.period(period.from(), period.until()).then(days -> making.made(by, () -> {
            ServicepuntId here = by.servicepunt().id();
            StatementHead head = making.head(by, days);
            LocalDate today = Amsterdam.dayOf(head.madeAt());
            Period counted = new Period(days.from(), days.until().isBefore(today) ? days.until() : today);
            List<Stay> stays = history.stays(here, counted);
            return WachtlijstStatement.of(head, counted, stays, names(), wachtlijst.accuracy(here));
        }));
    }

    /** Refused: as {@link Statements#period}. */
    public Outcome<TargetStatement> targets(Actor by, Period period) {
        return statements.period(period.from(), period.until()).then(days -> making.made(by, () -> {
            ServicepuntId here = by.servicepunt().id();
            List<Target> meant = targets.touching(here.value(), days.from(), days.until()).stream()
                    .map(TargetRow::target)
                    .toList();
            return TargetStatement.of(making.head(by, days), meant, history.done(here, around(days, meant)), worth,
                    breakEven);
        }));
    }

    /**
     * Sets how many are meant to be done; a target of the same kind and days gets the new number. Refused: INPUT_INVALID at
     * number (1 to a million), PERIOD_INVALID at until, TARGET_TOO_FAR at from or until for one years ahead.
     */
    public Outcome<Integer> setTarget(Actor by, OfferingKind kind, LocalDate from, LocalDate until, int number) {
        return book.set(by, kind, from, until, number);
    }

    /** All that were set at the servicepunt of who asks, the latest first. */
    public List<Target> allTargets(Actor by) {
        return book.all(by);
    }

    /** It was set by mistake. Refused: NOT_FOUND. */
    public Outcome<UUID> removeTarget(Actor by, UUID target) {
        return book.remove(by, target);
    }

    /** The period in whole months, and all days of targets that touch it. */
    private static Period around(Period days, List<Target> targets) {
        LocalDate from = days.from().withDayOfMonth(1);
        LocalDate until = days.until().withDayOfMonth(days.until().lengthOfMonth());
        for (Target target : targets) {
            from = target.days().from().isBefore(from) ? target.days().from() : from;
            until = target.days().until().isAfter(until) ? target.days().until() : until;
        }
        return new Period(from, until);
    }

    private Map<OfferingId, Wording> names() {
        Map<OfferingId, Wording> names = new HashMap<>();
        offerings.list(false).forEach(offering -> names.put(offering.id(), offering.details().name()));
        return names;
    }
}
