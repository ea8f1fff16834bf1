package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Skill;

/**
 * What planning needs to know of somebody who is placed on at least one day of a period, and nothing else.
 *
 * @param placements those with work in the period, in order
 * @param inductions per offering; what is not there was never begun
 * @param absences those that touch the period, in order; never why
 * @param wishes what she would rather do, and with whom
 */
public record Deployable(
        ParticipantId id,
        String name,
        List<Placement> placements,
        Set<Skill> skills,
        Map<OfferingId, InductionLevel> inductions,
        Set<Availability> availability,
        List<Period> absences,
        Minutes weeklyCap,
        TravelMode travelMode,
        HelperWishes wishes) {

    public Deployable {
        placements = List.copyOf(placements);
        skills = Set.copyOf(skills);
        inductions = Map.copyOf(inductions);
        availability = Set.copyOf(availability);
        absences = List.copyOf(absences);
    }

    public boolean isPlacedOn(LocalDate day) {
        return placements.stream().anyMatch(placement -> placement.covers(day));
    }

    public boolean isAbsentOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.contains(day));
    }

    /** In an ordinary week; absences are a matter of their own. */
    public boolean isAvailableOn(LocalDate day, Dagdeel dagdeel) {
        return availability.contains(new Availability(day.getDayOfWeek(), dagdeel));
    }

    /** Empty when she never went along. */
    public Optional<InductionLevel> inductionFor(OfferingId offering) {
        return Optional.ofNullable(inductions.get(offering));
    }
}
