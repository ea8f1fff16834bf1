package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Skill;
import org.junit.jupiter.api.Test;

final class DeployableTest {

    private final Crowd crowd = new Crowd("Deployable");
    private final LocalDate today = Amsterdam.today(TestService.bean(Clock.class));
    private final Period week = new Period(today, today.plusDays(6));

    @Test
    void whoIsPlacedOnOneDayOfThePeriodIsThereAndNobodyElse() {
        place("Bakker", today.plusDays(6));
        place("Aydin", today.minusDays(55));
        place("Dekker", today.plusDays(7));
        place("Cohen", today.minusDays(56));
        crowd.someone("Nog", "Nergens");
        new Crowd("Elsewhere").someone();
        assertEquals(
                List.of("Samira Aydin", "Samira Bakker"),
                deployable().stream().map(Deployable::name).toList());
    }

    @Test
    void everythingThatPlanningNeedsIsThere() {
        ParticipantId id = place("Bakker", today);
        Period away = new Period(today.plusDays(2), today.plusDays(3));
        crowd.participants.addAbsence(crowd.foreman, id, away, AbsenceKind.ILL).orThrow();
        Period earlier = new Period(today.minusDays(5), today.minusDays(1));
        crowd.participants.addAbsence(crowd.foreman, id, earlier, AbsenceKind.ILL).orThrow();
        Deployable one = deployable().getFirst();
        assertEquals(id, one.id());
        assertEquals(List.of(away), one.absences());
        assertEquals(Set.of(Skill.GARDEN), one.skills());
        assertEquals(NewParticipant.USUAL_CAP, one.weeklyCap());
        assertEquals(TravelMode.BICYCLE, one.travelMode());
        assertEquals(Track.ORIENTATION, one.placements().getFirst().track());
        assertTrue(one.isPlacedOn(today));
        assertFalse(one.isPlacedOn(today.minusDays(1)));
        assertFalse(one.isAbsentOn(today.plusDays(1)));
        assertTrue(one.isAbsentOn(today.plusDays(2)));
        assertTrue(one.isAbsentOn(today.plusDays(3)));
        assertFalse(one.isAbsentOn(today.plusDays(4)));
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        assertTrue(one.isAvailableOn(monday, Dagdeel.MORNING));
        assertFalse(one.isAvailableOn(monday, Dagdeel.AFTERNOON));
        assertFalse(one.isAvailableOn(monday.plusDays(1), Dagdeel.MORNING));
    }

    @Test
    void whoChangesTracksWithinThePeriodHasBoth() {
        ParticipantId id = crowd.someone();
        crowd.placements
                .start(crowd.coach, id, Track.ORIENTATION, today.minusDays(50), today.plusDays(2))
                .orThrow();
        crowd.placements
                .start(crowd.coach, id, Track.PARTICIPATIEBAAN, today.plusDays(4), null)
                .orThrow();
        Deployable one = deployable().getFirst();
        assertEquals(2, one.placements().size());
        assertTrue(one.isPlacedOn(today.plusDays(2)));
        assertFalse(one.isPlacedOn(today.plusDays(3)));
        assertTrue(one.isPlacedOn(today.plusDays(4)));
    }

    @Test
    void whoseTrackEndedIsNoLongerThere() {
        ParticipantId id = place("Bakker", today.minusDays(10));
        Placement placement = crowd.placements.of(id).getFirst();
        crowd.placements.end(crowd.coach, placement.id(), today.minusDays(1), OutflowReason.OTHER).orThrow();
        assertEquals(List.of(), deployable());
    }

    private ParticipantId place(String surname, LocalDate from) {
        ParticipantId id = crowd.someone("Samira", surname);
        crowd.placements.start(crowd.coach, id, Track.ORIENTATION, from, null).orThrow();
        return id;
    }

    private List<Deployable> deployable() {
        return crowd.participants.deployable(crowd.servicepunt.id(), week);
    }
}
