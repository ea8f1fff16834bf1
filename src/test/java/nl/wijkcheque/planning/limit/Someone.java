package nl.wijkcheque.planning.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
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
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Somebody who can go anywhere at any time, until a test takes something away. */
final class Someone {

    static final OfferingId OFFERING = new OfferingId(new UUID(7, 1));
    static final ResidentId RESIDENT = new ResidentId(new UUID(7, 2));

    private final ParticipantId id = new ParticipantId(UUID.randomUUID());
    private Period placed = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 12, 31));
    private Track track = Track.PARTICIPATIEBAAN;
    private final Set<Skill> skills = new HashSet<>();
    private final Map<OfferingId, InductionLevel> levels = new HashMap<>();
    private final Set<Availability> availability = new HashSet<>();
    private final List<Period> absences = new ArrayList<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private Minutes cap = Minutes.hours(32);
    private TravelMode mode = TravelMode.BICYCLE;
    private boolean apart;

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

    Someone keptApart() {
        apart = true;
        return this;
    }

    Someone goesTo(String day, String start, int minutes) {
        return goesTo(day, start, minutes, null);
    }

    Someone goesTo(String day, String start, int minutes, @Nullable Location where) {
        engagements.add(new Engagement(
                new VisitId(UUID.randomUUID()),
                slot(day, start, minutes),
                new ResidentId(UUID.randomUUID()),
                where));
        return this;
    }

    Person person() {
        Placement placement = new Placement(
                new PlacementId(UUID.randomUUID()), id, track, placed.from(), placed.until(), null, null);
        return new Person(
                new Deployable(
                        id, "Samira B.", List.of(placement), skills, levels, availability, absences, cap, mode,
                        HelperWishes.NONE),
                engagements,
                apart);
    }

    static TimeSlot slot(String day, String start, int minutes) {
        return TimeSlot.of(Amsterdam.at(LocalDate.parse(day), LocalTime.parse(start)), Minutes.of(minutes));
    }

    static Proposal klus(String day, String start, int minutes) {
        return new Proposal(
                slot(day, start, minutes),
                RESIDENT,
                null,
                false,
                new Proposal.Work(OFFERING, Set.of(), true, 1, 2, null));
    }

    static Proposal dienst(String day, String start, int minutes) {
        return new Proposal(
                slot(day, start, minutes),
                RESIDENT,
                null,
                true,
                new Proposal.Work(OFFERING, Set.of(), true, 1, 2, null));
    }

    static Proposal asking(Proposal.Work work) {
        return new Proposal(slot("2026-11-24", "09:00", 60), RESIDENT, null, true, work);
    }
}
