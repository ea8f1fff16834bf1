package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.HourBonusStatement;
import org.jspecify.annotations.Nullable;

/**
 * An hour bonus statement.
 *
 * @param capCents most per participant per year; null when no cap is known for the year
 * @param earnedCents before the cap
 * @param payableCents after the cap
 * @param otherMinutes confirmed on other tracks: without bonus
 */
@Serdeable
record HourBonusAnswer(
        String servicepunt,
        int year,
        Instant madeAt,
        boolean provisional,
        long ratePerHourCents,
        @Nullable Long capCents,
        List<LineAnswer> participants,
        int minutes,
        long earnedCents,
        long payableCents,
        int otherMinutes) {

    static HourBonusAnswer of(HourBonusStatement statement) {
        Money cap = statement.terms().yearlyCap();
        return new HourBonusAnswer(
                statement.head().servicepunt().name(),
                statement.year().getValue(),
                statement.head().madeAt(),
                statement.head().provisional(),
                statement.terms().perHour().cents(),
                cap == null ? null : cap.cents(),
                statement.lines().stream().map(LineAnswer::of).toList(),
                statement.minutes().count(),
                statement.earned().cents(),
                statement.payable().cents(),
                statement.otherMinutes().count());
    }

    /** One participant; under27 on the last day of the year means: not exempt from the benefit. */
    @Serdeable
    record LineAnswer(
            UUID participant,
            String name,
            Track track,
            int minutes,
            long earnedCents,
            long payableCents,
            boolean capReached,
            boolean under27) {

        static LineAnswer of(BonusLine line) {
            return new LineAnswer(
                    line.participant().value(),
                    line.name(),
                    line.track(),
                    line.minutes().count(),
                    line.earned().cents(),
                    line.payable().cents(),
                    line.capReached(),
                    line.under27());
        }
    }
}
