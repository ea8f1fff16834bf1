package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
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

    public static Helper of(Deployable who, Horizon horizon) {
        List<int[]> available = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                if (who.isAvailableOn(horizon.date(day), dagdeel)) {
                    available.add(new int[]{
                            horizon.minute(day, dagdeel.start()), horizon.minute(day, dagdeel.end())
                    });
                }
            }
        }
        return new Helper(
                who.id(),
                who.name(),
                bits(who.skills()),
                who.inductions(),
                days(who.placements().stream().map(Placement::period).toList(), horizon),
                Windows.merged(available),
                days(who.absences(), horizon),
                who.weeklyCap().count(),
                who.travelMode(),
                who.wishes());
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

    private static Windows days(List<Period> periods, Horizon horizon) {
        List<int[]> all = new ArrayList<>();
        for (Period period : periods) {
            Windows days = horizon.of(period);
            if (!days.isEmpty()) {
                all.add(new int[]{days.from(0), days.until(0)});
            }
        }
        return Windows.merged(all);
    }
}
