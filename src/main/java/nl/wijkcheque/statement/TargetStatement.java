package nl.wijkcheque.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.booking.DoneWork;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;

/**
 * What was meant to be done and what was done, klussen and diensten apart; and the help that came instead of a Wmo
 * provision.
 *
 * @param lines one per target that touches the period, over the days of that target
 * @param months every month of the period, whole months also at its ends
 * @param klussen done in the period itself
 * @param diensten done in the period itself
 * @param avoided applications that were not needed: bookings so marked and done, a series once
 * @param worth what one application would have cost [peer]
 * @param breakEven applications a year from which the service pays for itself [peer]
 */
public record TargetStatement(
        StatementHead head,
        List<Line> lines,
        List<Month> months,
        int klussen,
        int diensten,
        int avoided,
        Money worth,
        int breakEven) {

    /** What all avoided applications together would have cost. */
    public Money saved() {
        return worth.times(avoided);
    }

    static TargetStatement of(
            StatementHead head, List<Target> targets, List<DoneWork> done, Money worth, int breakEven) {
        Period days = head.period();
        List<DoneWork> within = done.stream().filter(work -> days.contains(dayOf(work))).toList();
        return new TargetStatement(
                head,
                targets.stream()
                        .map(target -> new Line(target, count(done, target.kind(), target.days())))
                        .toList(),
                months(days, done),
                count(within, OfferingKind.KLUS, days),
                count(within, OfferingKind.DIENST, days),
                (int) within.stream()
                        .filter(DoneWork::replacesApplication)
                        .map(DoneWork::help)
                        .distinct()
                        .count(),
                worth,
                breakEven);
    }

    private static List<Month> months(Period days, List<DoneWork> done) {
        List<Month> months = new ArrayList<>();
        YearMonth last = YearMonth.from(days.until());
        for (YearMonth month = YearMonth.from(days.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            Period whole = new Period(month.atDay(1), month.atEndOfMonth());
            months.add(new Month(
                    month, count(done, OfferingKind.KLUS, whole), count(done, OfferingKind.DIENST, whole)));
        }
        return months;
    }

    private static int count(List<DoneWork> done, OfferingKind kind, Period days) {
        return (int) done.stream()
                .filter(work -> work.kind() == kind && days.contains(dayOf(work)))
                .count();
    }

    private static LocalDate dayOf(DoneWork work) {
        return Amsterdam.dayOf(work.at());
    }

    /** A target, and what was done in its days until now. */
    public record Line(Target target, int done) {

        /** Of a hundred, rounded down: a target is reached when it is reached. */
        public int percentage() {
            return Math.toIntExact(100L * done / target.number());
        }
    }

    /** What was done in a month. */
    public record Month(YearMonth month, int klussen, int diensten) {}
}
