package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Skill;

/**
 * Somebody who does the work.
 *
 * @param phone ten digits
 * @param weeklyCap most work in a week
 * @param availability empty when she can't work at all
 * @param hasLogin whether she can log in herself
 * @param version how often her data or placements were changed; a correction names the version that it was based on
 */
public record Participant(
        ParticipantId id,
        ServicepuntId servicepunt,
        String firstName,
        String surname,
        LocalDate birthDate,
        String phone,
        AccountId coach,
        TravelMode travelMode,
        Minutes weeklyCap,
        Set<Skill> skills,
        Set<Availability> availability,
        boolean hasLogin,
        int version) {

    public Participant {
        skills = Set.copyOf(skills);
        availability = Set.copyOf(availability);
    }

    /** First name and surname. */
    public String name() {
        return firstName + " " + surname;
    }
}
