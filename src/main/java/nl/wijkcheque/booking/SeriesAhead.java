package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

/** Makes the coming weeks of series without an end, each once, whichever node does it and however often. */
@Singleton
final class SeriesAhead {

    private static final int BATCH = 200;

    private final SeriesRows rows;
    private final BookingRows bookings;
    private final SeriesMaker maker;
    private final Moves moves;
    private final Hosts hosts;
    private final Transactions transactions;
    private final Clock clock;
    private final int horizonWeeks;

    /** @param horizonWeeks how many weeks ahead there are bookings */
    SeriesAhead(
            SeriesRows rows,
            BookingRows bookings,
            SeriesMaker maker,
            Moves moves,
            Hosts hosts,
            Transactions transactions,
            Clock clock,
            @Value("${wijkcheque.booking.series-horizon-weeks:6}") int horizonWeeks) {
        this.rows = rows;
        this.bookings = bookings;
        this.maker = maker;
        this.moves = moves;
        this.hosts = hosts;
        this.transactions = transactions;
        this.clock = clock;
        this.horizonWeeks = horizonWeeks;
    }

    /** @return how many bookings were made */
    int make(Servicepunt servicepunt) {
        LocalDate until = Amsterdam.today(clock).plusWeeks(horizonWeeks);
        Actor service = Actor.ofService(servicepunt);
        int made = 0;
        int before;
        do {
            before = made;
            for (SeriesRow series : rows.due(servicepunt.id().value(), until, clock.instant(), BATCH)) {
                if (transactions.write(() -> next(service, series)) instanceof Outcome.Done<Integer>(Integer weeks)) {
                    made += weeks;
                }
            }
        } while (made > before);
        return made;
    }

    /**
     * The last weeks that were made of series that go on and have not come as far as they should have a day ago: a night has
     * passed since, and its work was not done.
     */
    List<BookingId> behind(ServicepuntId servicepunt) {
        Instant dayAgo = clock.instant().minus(Duration.ofDays(1));
        LocalDate until = Amsterdam.dayOf(dayAgo).plusWeeks(horizonWeeks);
        return rows.due(servicepunt.value(), until, dayAgo, BATCH).stream()
                .map(series -> new BookingId(last(series).id()))
                .toList();
    }

    /**
     * To be called in a transaction. For who died or is not served any more nothing is begun: the series ends. Refused:
     * CHANGED_MEANWHILE when another made it or it has ended.
     *
     * @return how many weeks were decided on
     */
    Outcome<Integer> next(Actor service, SeriesRow due) {
        BookingDetails model = BookingMapping.read(last(due)).details();
        if (hosts.find(model.resident()).filter(SeriesAhead::isServed).isEmpty()) {
            LocalDate last = requireNonNullElse(model.wishes().latest(), model.wishes().earliest());
            return rows.end(due.id(), due.nextWeek(), last, SeriesEnd.STAFF.name()) == 1
                    ? Outcome.done(0)
                    : Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        int week = due.nextWeek();
        if (rows.takeWeek(due.id(), week) == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        // Somebody may have moved it to another day since it was found due; from here on nobody can.
        SeriesRow series = rows.findById(due.id()).orElseThrow();
        maker.again(series, model, week)
                .ifPresent(requested -> moves.begin(service, requested.accept(clock.instant())));
        return Outcome.done(1);
    }

    private static boolean isServed(Host host) {
        return switch (host) {
            case Resident resident -> !resident.isDead();
            case Premises premises -> premises.active();
        };
    }

    private BookingRow last(SeriesRow series) {
        return bookings.ofSeries(series.id(), 0).getLast();
    }
}
