package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.SalesTotal;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.visit.UnpaidVisits;

/** Reads what stands at the counter first. */
@Singleton
final class CounterReader {

    private final VisitItems items;
    private final UnpaidVisits unpaid;
    private final ChequeCounts cheques;
    private final Clock clock;

    CounterReader(VisitItems items, UnpaidVisits unpaid, ChequeCounts cheques, Clock clock) {
        this.items = items;
        this.unpaid = unpaid;
        this.cheques = cheques;
        this.clock = clock;
    }

    ClerkPart read(Actor clerk, Locale language) {
        LocalDate today = Amsterdam.today(clock);
        SalesTotal total = cheques.totals(clerk.servicepunt().id(), today);
        return new ClerkPart(
                items.planned(clerk.servicepunt().id(), new Period(today, today), language),
                unpaid.count(clerk, new Period(today.minusDays(UnpaidVisits.DAYS_BACK), today)),
                total.sales(),
                total.paid().total());
    }
}
