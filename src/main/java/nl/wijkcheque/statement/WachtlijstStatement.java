package nl.wijkcheque.statement;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Accuracy;
import nl.wijkcheque.booking.Stay;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;

/**
 * Who waited, came and went, per week, klus or dienst and cause, as numbers without names [Ede]. Checked when it was made:
 * start + inflow − outflow = end, per klus or dienst. Per cause that does not hold, as a cause may change while one waits.
 *
 * @param start how many waited when the period began
 * @param offerings by offering, of the whole period
 * @param causes by cause, of the whole period
 * @param accuracy how good expected weeks were in the half year before it was made
 */
public record WachtlijstStatement(
        StatementHead head,
        int start,
        WaitFigures total,
        Map<OfferingId, WaitFigures> offerings,
        Map<WaitingCause, WaitFigures> causes,
        List<WaitWeek> weeks,
        Map<OfferingId, Wording> names,
        Accuracy accuracy) {

    /**
     * @param counted the days to count: the period of the head, or as much of it as is over
     * @throws IllegalStateException when it does not add up: a bug
     */
    static WachtlijstStatement of(
            StatementHead head,
            Period counted,
            List<Stay> stays,
            Map<OfferingId, Wording> names,
            Accuracy accuracy) {
        Instant end = head.madeAt().isBefore(counted.end()) ? head.madeAt() : counted.end();
        Span whole = new Span(counted.start(), end);
        int start = (int) stays.stream().filter(stay -> whole.isThereBefore(stay)).count();
        WaitFigures total = whole.figures(stays);
        if (start + total.inflow() - total.outflow() != total.size()) {
            throw new IllegalStateException("start + inflow - outflow is not end: " + start + " " + total);
        }
        return new WachtlijstStatement(
                head,
                start,
                total,
                whole.by(stays, Stay::offering),
                whole.by(stays, Stay::cause),
                weeks(counted).stream().map(week -> week(week, stays, end)).toList(),
                names,
                accuracy);
    }

    public Optional<Wording> name(OfferingId offering) {
        return Optional.ofNullable(names.get(offering));
    }

    private static WaitWeek week(Period week, List<Stay> stays, Instant madeAt) {
        Instant end = madeAt.isBefore(week.end()) ? madeAt : week.end();
        Span span = new Span(week.start(), end);
        List<Stay> touching = stays.stream().filter(span::touches).toList();
        return new WaitWeek(
                week,
                span.figures(touching),
                span.by(touching, stay -> new WaitWeek.Part(stay.offering(), stay.cause())));
    }

    private static List<Period> weeks(Period days) {
        List<Period> weeks = new ArrayList<>();
        for (LocalDate from = days.from(); !from.isAfter(days.until());) {
            LocalDate sunday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate until = sunday.isAfter(days.until()) ? days.until() : sunday;
            weeks.add(new Period(from, until));
            from = until.plusDays(1);
        }
        return weeks;
    }

    /** A time, of which the end does not belong to it; what waits at the end is counted just before it. */
    private record Span(Instant from, Instant until) {

        boolean touches(Stay stay) {
            Instant left = stay.leftAt();
            return stay.beganAt().isBefore(until) && (left == null || !left.isBefore(from));
        }

        /** Was there when the time began, so that its coming does not count as inflow. */
        boolean isThereBefore(Stay stay) {
            Instant left = stay.leftAt();
            return stay.beganAt().isBefore(from) && (left == null || !left.isBefore(from));
        }

        <K> Map<K, WaitFigures> by(List<Stay> stays, Function<Stay, K> part) {
            return stays.stream()
                    .filter(this::touches)
                    .collect(Collectors.groupingBy(
                            part, Collectors.collectingAndThen(Collectors.toList(), this::figures)));
        }

        WaitFigures figures(List<Stay> stays) {
            int inflow = count(stays, stay -> stay.isInflow() && isIn(stay.beganAt()));
            int outflow = count(stays, stay -> {
                Instant left = stay.leftAt();
                return stay.isOutflow() && left != null && isIn(left);
            });
            LocalDate lastDay = Amsterdam.dayOf(until.minusNanos(1));
            int[] days = stays.stream()
                    .filter(this::isThereAtEnd)
                    .mapToInt(stay -> Math.max(0, Math.toIntExact(
                            ChronoUnit.DAYS.between(Amsterdam.dayOf(stay.waitingSince()), lastDay))))
                    .toArray();
            return WaitFigures.of(inflow, outflow, days);
        }

        private boolean isThereAtEnd(Stay stay) {
            Instant left = stay.leftAt();
            return stay.beganAt().isBefore(until) && (left == null || !left.isBefore(until));
        }

        private boolean isIn(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }

        private static int count(List<Stay> stays, Predicate<Stay> counted) {
            return (int) stays.stream().filter(counted).count();
        }
    }
}
