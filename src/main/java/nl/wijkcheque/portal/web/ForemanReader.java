package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;
import nl.wijkcheque.visit.VisitLine;
import nl.wijkcheque.visit.Visits;

/** Reads what a foreman sees first: who gathers today, and whose hours wait for her. */
@Singleton
final class ForemanReader {

    private static final int DAYS_AHEAD = 6;

    private final Visits visits;
    private final Hours hours;
    private final Clock clock;

    ForemanReader(Visits visits, Hours hours, Clock clock) {
        this.visits = visits;
        this.hours = hours;
        this.clock = clock;
    }

    ForemanPart read(Actor foreman, Locale language) {
        LocalDate today = Amsterdam.today(clock);
        List<VisitLine> coming = visits.at(foreman, new Period(today, today.plusDays(DAYS_AHEAD)));
        LocalDate first = coming.isEmpty() ? today : coming.getFirst().visit().day();
        Slice<HoursLine> waiting = hours.toConfirm(foreman.servicepunt().id(), "", Slice.LARGEST_SIZE);
        return new ForemanPart(
                VisitItems.led(
                        coming.stream()
                                .filter(line -> line.visit().day().equals(first))
                                .toList(),
                        language),
                waiting.items().size(),
                waiting.next() != null,
                visits.countLeftOpen(foreman));
    }
}
