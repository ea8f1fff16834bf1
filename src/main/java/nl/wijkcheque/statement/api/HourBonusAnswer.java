package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.BonusScheme;
import nl.wijkcheque.statement.HourBonusStatement;
import org.jspecify.annotations.Nullable;

/**
 * An hour bonus statement.
 *
 * @param capCents most per participant per year; null when no cap is known for the year
 * @param earnedCents before the cap
 * @param payableCents after the cap
 * @param paidCents of it already
 * @param dueCents still to be paid
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
        long paidCents,
        long dueCents,
        int otherMinutes,
        BonusScheme scheme,
        long premiumCents) {

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
                statement.paid().cents(),
                statement.due().cents(),
                statement.otherMinutes().count(),
                statement.choice().scheme(),
                statement.choice().premium().cents());
    }

    /**
     * One participant.
     *
     * @param withheldMinutes in half years in which she did not cooperate enough: without bonus
     * @param halfYears that give a premium
     * @param paidCents of it already, in so many payments
     * @param dueCents still to be paid; nothing when she was paid as often as may be
     * @param under27 on the last day of the year, or today when a premium is paid before it: not exempt from the benefit
     * @param paymentsMeanwhile in the calendar year in which this would be paid, over whichever year
     * @param undecided half years that are over without a decision on cooperation
     * @param hasAccount whether it is known where to pay it
     */
    @Serdeable
    record LineAnswer(
            UUID participant,
            String name,
            Track track,
            int minutes,
            int withheldMinutes,
            int halfYears,
            long earnedCents,
            long payableCents,
            long paidCents,
            int payments,
            int paymentsMeanwhile,
            long dueCents,
            boolean capReached,
            boolean under27,
            int undecided,
            boolean hasAccount) {

        static LineAnswer of(BonusLine line) {
            return new LineAnswer(
                    line.participant().value(),
                    line.name(),
                    line.track(),
                    line.minutes().count(),
                    line.withheld().count(),
                    line.halfYears(),
                    line.earned().cents(),
                    line.payable().cents(),
                    line.paid().cents(),
                    line.flags().payments(),
                    line.flags().paymentsMeanwhile(),
                    line.due().cents(),
                    line.flags().capReached(),
                    line.flags().under27(),
                    line.flags().undecided(),
                    line.flags().hasAccount());
        }
    }
}
