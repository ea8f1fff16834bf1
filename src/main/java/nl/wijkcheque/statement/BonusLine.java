package nl.wijkcheque.statement;

import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The bonus of one participant over a year.
 *
 * @param minutes confirmed, on days within a placement on the track
 * @param withheld of those: in half years in which it was decided that she did not cooperate enough
 * @param halfYears that give a premium; 0 when the bonus goes by the hour
 * @param earned (minutes − withheld) × rate, or half years × premium, before the yearly cap
 * @param payable earned, but never more than the cap
 * @param paid of it already
 * @param due payable − paid, as far as may be paid in the calendar year of payment; nothing when she was paid as often as may be
 * @param flags what the controller has to know before it is paid
 */
public record BonusLine(
        ParticipantId participant,
        String name,
        Track track,
        Minutes minutes,
        Minutes withheld,
        int halfYears,
        Money earned,
        Money payable,
        Money paid,
        Money due,
        BonusFlags flags) {

    /** Whether there is something to pay and nothing to look into first. */
    public boolean isReady() {
        return due.isPositive() && flags.hasAccount() && !flags.under27() && flags.undecided() == 0;
    }

    /** Whether something is left that is not due, as she was paid as often as may be. */
    public boolean hasRestOfTooManyPayments() {
        return flags.paidAsOftenAsMayBe() && payable.compareTo(paid) > 0;
    }
}
