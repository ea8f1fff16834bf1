package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.Happenings;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.ledger.PeriodBooks;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;

/** Makes revenue statements from the ledger, each in one pass over it. Only in a transaction, for one snapshot. */
@Singleton
final class RevenueMaker {

    private static final Wording NO_NAME = new Wording("–", "–");

    private final Ledger ledger;
    private final Offerings offerings;
    private final ChequeCounts cheques;
    private final ClosedRows closed;
    private final Clock clock;

    RevenueMaker(Ledger ledger, Offerings offerings, ChequeCounts cheques, ClosedRows closed, Clock clock) {
        this.ledger = ledger;
        this.offerings = offerings;
        this.cheques = cheques;
        this.closed = closed;
        this.clock = clock;
    }

    /**
     * As it is now or, when the books are closed so far, as it was at the moment of closing: then again and again the same.
     *
     * @throws IllegalStateException when the books don't agree: a bug
     */
    RevenueStatement make(Servicepunt servicepunt, Period period) {
        PeriodBooks books = ledger.books(servicepunt.id(), period);
        Optional<ClosedRow> closing = closed.covering(servicepunt.id().value(), period.until());
        if (closing.isPresent()) {
            return made(asThen(servicepunt, closing.get()), period, closing.get().closedAt(), StatementState.CLOSED,
                    books, namesThen(closing.get()));
        }
        Instant now = clock.instant();
        StatementState state = now.isBefore(period.end()) ? StatementState.PROVISIONAL : StatementState.DRAFT;
        return made(servicepunt, period, now, state, books, namesNow(books));
    }

    /**
     * As it is at the moment of closing, with what the offerings are called then. When the books were closed so far before,
     * as with a year whose months are closed, it is as it was then.
     */
    Closing closing(Servicepunt servicepunt, Period period) {
        Optional<ClosedRow> earlier = closed.covering(servicepunt.id().value(), period.until());
        if (earlier.isPresent()) {
            return new Closing(make(servicepunt, period), namesThen(earlier.get()));
        }
        PeriodBooks books = ledger.books(servicepunt.id(), period);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<OfferingId, Wording> names = namesNow(books);
        return new Closing(made(servicepunt, period, now, StatementState.CLOSED, books, names), names);
    }

    private RevenueStatement made(
            Servicepunt servicepunt,
            Period period,
            Instant at,
            StatementState state,
            PeriodBooks books,
            Map<OfferingId, Wording> names) {
        return new RevenueBooks(books, offering -> names.getOrDefault(offering, NO_NAME))
                .statement(new StatementHead(servicepunt, period, at, state), happened(servicepunt, period));
    }

    private Happened happened(Servicepunt servicepunt, Period period) {
        Map<ChequeEventKind, Happenings> events = cheques.happened(servicepunt.id(), period);
        return new Happened(
                tally(events, ChequeEventKind.EXPIRED),
                tally(events, ChequeEventKind.REPLACED),
                tally(events, ChequeEventKind.EXTENDED),
                tally(events, ChequeEventKind.BLOCKED));
    }

    private static Tally tally(Map<ChequeEventKind, Happenings> events, ChequeEventKind kind) {
        Happenings happened = events.getOrDefault(kind, Happenings.NONE);
        return new Tally(happened.cheques(), happened.amount());
    }

    private static Servicepunt asThen(Servicepunt servicepunt, ClosedRow closing) {
        return new Servicepunt(servicepunt.id(), closing.servicepuntName(), servicepunt.phone());
    }

    private Map<OfferingId, Wording> namesThen(ClosedRow closing) {
        Map<OfferingId, Wording> names = new HashMap<>();
        for (ClosedOfferingRow row : closed.offerings(closing.id())) {
            names.put(new OfferingId(row.offeringId()), new Wording(row.nameNl(), row.nameEn()));
        }
        return names;
    }

    private Map<OfferingId, Wording> namesNow(PeriodBooks books) {
        Set<OfferingId> met = new LinkedHashSet<>();
        Stream.concat(books.before().stream(), books.within().stream())
                .map(Movement::offering)
                .flatMap(Stream::ofNullable)
                .forEach(met::add);
        Map<OfferingId, Wording> names = new HashMap<>();
        offerings.findAll(met).forEach((id, offering) -> names.put(id, offering.details().name()));
        return names;
    }

    /** A statement that is being closed, and what its offerings are called. */
    record Closing(RevenueStatement statement, Map<OfferingId, Wording> names) {}
}
