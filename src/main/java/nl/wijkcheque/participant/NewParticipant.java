package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to register, as typed: whatever is missing or wrong is refused together.
 *
 * @param phone ten digits or {@code +31…}, with or without spaces and dashes
 * @param coach an account that is COACH at the servicepunt of who registers
 * @param weeklyCap most work in a week, usually {@link #USUAL_CAP}; at most {@link #LARGEST_CAP}
 */
public record NewParticipant(
        @Nullable String firstName,
        @Nullable String surname,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        AccountId coach,
        TravelMode travelMode,
        Minutes weeklyCap,
        Set<Skill> skills,
        Set<Availability> availability) {

    /** Most people work 32 to 40 hours after orientation (Ede). */
    public static final Minutes USUAL_CAP = Minutes.hours(32);

    public static final Minutes LARGEST_CAP = Minutes.hours(40);

    public NewParticipant {
        skills = Set.copyOf(skills);
        availability = Set.copyOf(availability);
    }
}
