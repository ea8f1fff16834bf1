package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.ledger.LedgerMonths;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Closes months and years of the books of a servicepunt, one after the other, and keeps what their revenue statements
 * said. What is closed is never opened again; what is told later counts for the first day after it.
 */
@Singleton
public final class Closings {

    private final Books books;
    private final LedgerMonths months;
    private final RevenueMaker maker;
    private final ClosedStore store;
    private final Transactions transactions;

    Closings(Books books, LedgerMonths months, RevenueMaker maker, ClosedStore store, Transactions transactions) {
        this.books = books;
        this.months = months;
        this.maker = maker;
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * Closes a month or, with its months that are still open, a calendar year. Refused: BOOKS_NO_SUCH_PERIOD when it is
     * neither, BOOKS_NOT_OVER on or before its last day, BOOKS_CLOSED when it was closed already, BOOKS_EARLIER_OPEN when
     * there is a month before it to be closed first.
     *
     * @throws IllegalStateException when the books don't agree: a bug
     */
    public Outcome<ClosedStatement> close(Actor by, Period period) {
        return transactions.write(() -> {
            ServicepuntId servicepunt = by.servicepunt().id();
            // Before anything is read, so that what is read is complete.
            Optional<LocalDate> closed = books.hold(servicepunt);
            if (!isMonth(period) && !isYear(period)) {
                return Outcome.refused(Refusal.of(RefusalCode.BOOKS_NO_SUCH_PERIOD).at("until"));
            }
            if (store.find(servicepunt, period).isPresent()) {
                return refused(RefusalCode.BOOKS_CLOSED, closed.orElse(period.until()));
            }
            // Of a period before the first posting too the books are closed: something may be told of it later.
            LocalDate firstOpen = closed.map(day -> day.plusDays(1))
                    .or(() -> months.firstDay(servicepunt).map(day -> day.withDayOfMonth(1))
                            .filter(day -> !day.isAfter(period.until())))
                    .orElse(period.from());
            if (firstOpen.isBefore(period.from())) {
                return refused(RefusalCode.BOOKS_EARLIER_OPEN, firstOpen);
            }
            return isMonth(period)
                    ? closed(by, period)
                    : months(by, firstOpen, period).then(closedUntil -> keep(by, period));
        });
    }

    /** Newest first. */
    public List<ClosedStatement> all(ServicepuntId servicepunt) {
        return store.all(servicepunt);
    }

    /** What may be closed on a day: the first month that is open and over, and a year that is over and not closed as such. */
    public List<Period> offered(ServicepuntId servicepunt, LocalDate today) {
        Optional<LocalDate> first = months.firstDay(servicepunt);
        Optional<LocalDate> open = books.closedUntil(servicepunt).map(day -> day.plusDays(1)).or(() -> first);
        if (first.isEmpty() || open.isEmpty()) {
            return List.of();
        }
        List<Period> offered = new ArrayList<>();
        offered.add(monthOf(YearMonth.from(open.get())));
        for (Year year = Year.from(first.get()); year.isBefore(Year.from(today)); year = year.plusYears(1)) {
            if (store.find(servicepunt, Period.of(year)).isEmpty() && !open.get().isBefore(year.atDay(1))) {
                offered.add(Period.of(year));
            }
        }
        return offered.stream().filter(period -> period.until().isBefore(today)).toList();
    }

    /** Closes what is open of a year; says until when. */
    private Outcome<LocalDate> months(Actor by, LocalDate firstOpen, Period year) {
        Outcome<LocalDate> outcome = Outcome.done(firstOpen.minusDays(1));
        YearMonth last = YearMonth.from(year.until());
        for (YearMonth open = YearMonth.from(firstOpen); !open.isAfter(last); open = open.plusMonths(1)) {
            Period month = monthOf(open);
            outcome = outcome.then(earlier -> closed(by, month)).map(closed -> month.until());
        }
        return outcome;
    }

    private Outcome<ClosedStatement> closed(Actor by, Period month) {
        return books.close(by, month.until()).then(day -> keep(by, month));
    }

    private Outcome<ClosedStatement> keep(Actor by, Period period) {
        return Outcome.done(store.keep(by, maker.closing(by.servicepunt(), period)));
    }

    private static boolean isMonth(Period period) {
        return period.equals(monthOf(YearMonth.from(period.from())));
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.of(Year.from(period.from())));
    }

    private static Period monthOf(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    private static Outcome<ClosedStatement> refused(RefusalCode code, LocalDate day) {
        return Outcome.refused(Refusal.of(code, DateTimeFormatter.ofPattern("dd-MM-yyyy").format(day)).at("until"));
    }
}
