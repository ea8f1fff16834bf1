package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/** The ledger over longer times: per month, and over all servicepunten. */
@Singleton
public final class LedgerMonths {

    private final MonthRows rows;

    LedgerMonths(MonthRows rows) {
        this.rows = rows;
    }

    /** What was booked per month of a period at one servicepunt, and before it. */
    public List<MonthMovement> of(ServicepuntId servicepunt, Period period) {
        return rows.months(servicepunt.value(), period.from(), period.until()).stream()
                .map(MonthRow::movement)
                .toList();
    }

    /** What was paid for cheques in a period, at all servicepunten together, without what was taken back at the counter. */
    public Money soldEverywhere(Period period) {
        return Money.cents(rows.sold(period.from(), period.until()));
    }

    /** The first day for which anything was booked at a servicepunt. */
    public Optional<LocalDate> firstDay(ServicepuntId servicepunt) {
        return rows.first(servicepunt.value());
    }
}
