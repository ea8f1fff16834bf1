package nl.wijkcheque.planning.rule;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Skill;

/**
 * Someone who might go.
 *
 * @param skills a bit for each that she has, see {@link #bits}
 * @param inductions per offering; what is not there was never begun
 * @param placed the days on which she is on a track
 * @param available the dagdelen of an ordinary week in which she can
 * @param away the days on which she is absent
 * @param weeklyCap minutes, Monday to Sunday
 */
public record Helper(
        ParticipantId id,
        String name,
        int skills,
        Map<OfferingId, InductionLevel> inductions,
        Windows placed,
        Windows available,
        Windows away,
        int weeklyCap,
        TravelMode travelMode,
        HelperWishes likings) {

    public Helper {
        inductions = Map.copyOf(inductions);
    }

    /** One bit per skill, in the order of the enum: within one problem only, nothing is stored by it. */
    @SuppressWarnings("EnumOrdinal")
    public static int bits(Collection<Skill> skills) {
        int bits = 0;
        for (Skill skill : skills) {
            bits |= 1 << skill.ordinal();
        }
        return bits;
    }

    /** The skills of those bits. */
    public static Set<Skill> skills(int bits) {
        Set<Skill> skills = EnumSet.noneOf(Skill.class);
        for (Skill skill : Skill.values()) {
            if ((bits & bits(List.of(skill))) != 0) {
                skills.add(skill);
            }
        }
        return skills;
    }

    /** When she can work at all. */
    public Windows free() {
        return placed.and(available).without(away);
    }
}
