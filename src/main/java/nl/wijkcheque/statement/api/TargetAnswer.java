package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.statement.TargetStatement;

/**
 * A statement of targets.
 *
 * @param avoidedApplications Wmo applications that were not needed
 */
@Serdeable
record TargetAnswer(
        String servicepunt,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        boolean provisional,
        int klussen,
        int diensten,
        List<LineAnswer> targets,
        List<MonthAnswer> months,
        int avoidedApplications,
        long applicationCents,
        long savedCents,
        int breakEvenApplications) {

    static TargetAnswer of(TargetStatement statement) {
        return new TargetAnswer(
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                statement.head().madeAt(),
                statement.head().provisional(),
                statement.klussen(),
                statement.diensten(),
                statement.lines().stream().map(LineAnswer::of).toList(),
                statement.months().stream()
                        .map(month -> new MonthAnswer(month.month().toString(), month.klussen(), month.diensten()))
                        .toList(),
                statement.avoided(),
                statement.worth().cents(),
                statement.saved().cents(),
                statement.breakEven());
    }

    /** What was meant in a period of its own, and what was done in it until now. */
    @Serdeable
    record LineAnswer(
            OfferingKind kind, LocalDate from, LocalDate until, int target, int done, int percentage) {

        static LineAnswer of(TargetStatement.Line line) {
            return new LineAnswer(
                    line.target().kind(),
                    line.target().days().from(),
                    line.target().days().until(),
                    line.target().number(),
                    line.done(),
                    line.percentage());
        }
    }

    /** @param month as 2027-04; whole, also at the ends of the period */
    @Serdeable
    record MonthAnswer(String month, int klussen, int diensten) {}
}
