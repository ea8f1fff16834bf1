package nl.wijkcheque.planning.rule;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/** Somebody who can go anywhere at any time, until a test takes something away. */
final class Someone {

    static final OfferingId OFFERING = new OfferingId(new UUID(7, 1));
    static final OfferingId OTHER = new OfferingId(new UUID(7, 3));

    final ParticipantId id = new ParticipantId(UUID.randomUUID());
    private Period placed = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    private Track track = Track.PARTICIPATIEBAAN;
    private final Set<Skill> skills = new HashSet<>();
    private final Map<OfferingId, InductionLevel> levels = new HashMap<>();
    private final Set<Availability> availability = new HashSet<>();
    private final List<Period> absences = new ArrayList<>();
    private final List<Offered> visits = new ArrayList<>();
    private Minutes cap = Minutes.hours(32);
    private TravelMode mode = TravelMode.BICYCLE;
    private HelperWishes likings = HelperWishes.NONE;

    Someone() {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                availability.add(new Availability(day, dagdeel));
            }
        }
    }

    Someone placed(Track on, String from, String until) {
        track = on;
        placed = new Period(LocalDate.parse(from), LocalDate.parse(until));
        return this;
    }

    Someone cannot(DayOfWeek day, Dagdeel dagdeel) {
        availability.remove(new Availability(day, dagdeel));
        return this;
    }

    Someone away(String from, String until) {
        absences.add(new Period(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    Someone capped(Minutes most) {
        cap = most;
        return this;
    }

    Someone onFoot() {
        mode = TravelMode.FOOT;
        return this;
    }

    Someone can(Skill... some) {
        skills.addAll(Set.of(some));
        return this;
    }

    Someone is(InductionLevel level) {
        levels.put(OFFERING, level);
        return this;
    }

    Someone likes(OfferingId... some) {
        likings = new HelperWishes(Set.of(some), likings.ratherNot(), likings.noPets(), likings.together());
        return this;
    }

    Someone ratherNot(OfferingId... some) {
        likings = new HelperWishes(likings.likes(), Set.of(some), likings.noPets(), likings.together());
        return this;
    }

    Someone withoutPets() {
        likings = new HelperWishes(likings.likes(), likings.ratherNot(), true, likings.together());
        return this;
    }

    Someone ratherWith(Someone other) {
        likings = new HelperWishes(likings.likes(), likings.ratherNot(), likings.noPets(), Set.of(other.id));
        return this;
    }

    Someone goesTo(String day, String start, int minutes) {
        return goesTo(day, start, minutes, null);
    }

    Someone goesTo(String day, String start, int minutes, @Nullable Location where) {
        return goesTo(new Offered(day, start, minutes).at(where).of(OTHER));
    }

    /** She has it in her diary. */
    Someone goesTo(Offered visit) {
        visits.add(visit);
        return this;
    }

    Gap trying(Offered visit) {
        return trying(visit, null, LimitSettings.USUAL);
    }

    /** Alone in a problem with what she has in her diary and the visit that is tried. */
    Gap trying(Offered visit, @Nullable Location servicepunt, LimitSettings settings) {
        Horizon horizon = Horizon.aroundWeeks(visit.day(), 1);
        PlaceBook book = new PlaceBook(servicepunt);
        List<Need> needs = new ArrayList<>();
        for (Offered stands : visits) {
            int day = horizon.day(stands.day());
            if (day >= 0 && day < horizon.days()) {
                needs.add(stands.standing(horizon, book, id));
            }
        }
        Need need = visit.need(horizon, book);
        needs.add(need);
        Helper helper = helper(horizon);
        WeekProblem problem = new WeekProblem(
                horizon, book.places(settings), settings, WishWeights.USUAL, List.of(helper), needs);
        Diary diary = problem.diaries().get(id);
        assertNotNull(diary);
        return Gap.at(diary, new Match(problem, helper, need), visit.start(horizon));
    }

    Helper helper(Horizon horizon) {
        Placement placement = new Placement(
                new PlacementId(UUID.randomUUID()), id, track, placed.from(), placed.until(), null, null, false);
        Deployable who = new Deployable(
                id, "Samira B.", List.of(placement), skills, levels, availability, absences, cap, mode, likings);
        return new HelperMaker(horizon).helper(who);
    }
}
