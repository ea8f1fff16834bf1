package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.LedgerMonths;
import nl.wijkcheque.ledger.MonthMovement;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** The ledger over longer times, for who would rather look at a picture; and how near the sales are to their limit. */
@Singleton
public final class Trends {

    /** Above this, what was sold in twelve months must be told to DNB: the limited-network exemption. [law] */
    public static final Money LIMIT = Money.cents(100_000_000);

    /** When controllers are warned. */
    public static final Money WARNING = Money.cents(80_000_000);

    private static final int MONTHS = 12;

    private final LedgerMonths months;
    private final Clock clock;

    Trends(LedgerMonths months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    /** Twelve months, the last one that in which the day is. */
    public List<MonthFigures> until(ServicepuntId servicepunt, LocalDate day) {
        YearMonth last = YearMonth.from(day);
        YearMonth first = last.minusMonths(MONTHS - 1L);
        List<MonthMovement> moves = months.of(servicepunt, new Period(first.atDay(1), last.atEndOfMonth()));
        Map<TariffGroup, Money> owed = new EnumMap<>(TariffGroup.class);
        for (TariffGroup group : TariffGroup.values()) {
            owed.put(group, Money.ZERO);
        }
        moves.stream().filter(move -> move.month() == null).forEach(move -> add(owed, move));
        List<MonthFigures> figures = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth now = month;
            List<MonthMovement> within = moves.stream().filter(move -> now.equals(move.month())).toList();
            within.forEach(move -> add(owed, move));
            figures.add(new MonthFigures(
                    month,
                    sum(within, LedgerCause.SALE).minus(sum(within, LedgerCause.VOID)),
                    sum(within, LedgerCause.REDEMPTION).minus(sum(within, LedgerCause.REDEMPTION_UNDONE)),
                    Map.copyOf(owed)));
        }
        return figures;
    }

    /** What was sold in the twelve months until today, at all servicepunten: it is one issuer. */
    public Money soldInTwelveMonths() {
        LocalDate today = Amsterdam.today(clock);
        return months.soldEverywhere(new Period(today.minusMonths(MONTHS).plusDays(1), today));
    }

    private static Money sum(List<MonthMovement> moves, LedgerCause cause) {
        return Money.sum(moves.stream()
                .filter(move -> move.cause() == cause)
                .filter(move -> group(move.debit()) != null || group(move.credit()) != null)
                .map(MonthMovement::amount)
                .toList());
    }

    private static void add(Map<TariffGroup, Money> owed, MonthMovement move) {
        TariffGroup more = group(move.credit());
        if (more != null) {
            owed.merge(more, move.amount(), Money::plus);
        }
        TariffGroup less = group(move.debit());
        if (less != null) {
            owed.merge(less, Money.ZERO.minus(move.amount()), Money::plus);
        }
    }

    private static @Nullable TariffGroup group(LedgerAccount account) {
        if (account == LedgerAccount.DEFERRED_STANDARD) {
            return TariffGroup.STANDARD;
        }
        return account == LedgerAccount.DEFERRED_REDUCED ? TariffGroup.REDUCED : null;
    }
}
