package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WaitFigures;
import nl.wijkcheque.statement.WaitWeek;
import org.jspecify.annotations.Nullable;

/**
 * A statement of the wachtlijst.
 *
 * @param start how many waited when the period began: start + inflow − outflow = size
 * @param expectationsMade how many expected weeks have come out in the last half year
 * @param expectationsNearBy of those, at most one week off
 */
@Serdeable
record WachtlijstAnswer(
        String servicepunt,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        boolean provisional,
        int start,
        FiguresAnswer total,
        List<OfferingAnswer> offerings,
        List<CauseAnswer> causes,
        List<WeekAnswer> weeks,
        long expectationsMade,
        long expectationsNearBy) {

    static WachtlijstAnswer of(WachtlijstStatement statement, Locale locale) {
        return new WachtlijstAnswer(
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                statement.head().madeAt(),
                statement.head().provisional(),
                statement.start(),
                FiguresAnswer.of(statement.total()),
                statement.offerings().entrySet().stream()
                        .map(entry -> new OfferingAnswer(
                                entry.getKey().value(),
                                name(statement, entry.getKey(), locale),
                                FiguresAnswer.of(entry.getValue())))
                        .sorted(Comparator.comparing(OfferingAnswer::name))
                        .toList(),
                statement.causes().entrySet().stream()
                        .map(entry -> new CauseAnswer(entry.getKey(), FiguresAnswer.of(entry.getValue())))
                        .sorted(Comparator.comparing(CauseAnswer::cause))
                        .toList(),
                statement.weeks().stream().map(WeekAnswer::of).toList(),
                statement.accuracy().made(),
                statement.accuracy().nearBy());
    }

    private static String name(WachtlijstStatement statement, OfferingId offering, Locale locale) {
        return statement.name(offering).map(name -> name.in(locale)).orElseGet(offering::toString);
    }

    /** @param medianDays null when nobody waits */
    @Serdeable
    record FiguresAnswer(
            int size, int inflow, int outflow, @Nullable Integer medianDays, @Nullable Integer ninetiethDays) {

        static FiguresAnswer of(WaitFigures figures) {
            return new FiguresAnswer(
                    figures.size(),
                    figures.inflow(),
                    figures.outflow(),
                    figures.medianDays(),
                    figures.ninetiethDays());
        }
    }

    /** Of one klus or dienst. */
    @Serdeable
    record OfferingAnswer(UUID offeringId, String name, FiguresAnswer figures) {}

    /** For one cause. */
    @Serdeable
    record CauseAnswer(WaitingCause cause, FiguresAnswer figures) {}

    /** One week, or the part of it that is in the period. */
    @Serdeable
    record WeekAnswer(LocalDate from, LocalDate until, FiguresAnswer total, List<CellAnswer> cells) {

        static WeekAnswer of(WaitWeek week) {
            return new WeekAnswer(
                    week.days().from(),
                    week.days().until(),
                    FiguresAnswer.of(week.total()),
                    week.cells().entrySet().stream()
                            .map(cell -> new CellAnswer(
                                    cell.getKey().offering().value(),
                                    cell.getKey().cause(),
                                    FiguresAnswer.of(cell.getValue())))
                            .sorted(Comparator.comparing(CellAnswer::offeringId).thenComparing(CellAnswer::cause))
                            .toList());
        }
    }

    /** Of one klus or dienst for one cause. */
    @Serdeable
    record CellAnswer(UUID offeringId, WaitingCause cause, FiguresAnswer figures) {}
}
