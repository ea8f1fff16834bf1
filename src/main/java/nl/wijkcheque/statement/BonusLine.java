package nl.wijkcheque.statement;

import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The bonus of one participant over a year.
 *
 * @param minutes confirmed, on days within a placement on the track
 * @param earned minutes × rate, before the yearly cap
 * @param payable earned, but never more than the cap
 * @param capReached no more may be paid this year
 * @param under27 on the last day of the year: the bonus is not exempt from the benefit (Participatiewet art. 31 lid 5)
 */
public record BonusLine(
        ParticipantId participant,
        String name,
        Track track,
        Minutes minutes,
        Money earned,
        Money payable,
        boolean capReached,
        boolean under27) {}
