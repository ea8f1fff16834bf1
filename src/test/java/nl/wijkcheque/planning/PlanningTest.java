package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlanningTest {

    private final Neighbourhood here = new Neighbourhood();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void assigningPlansTheBookingAndTheVisitIsOnTheBoardOfEveryoneWhoGoes() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 120);
        VisitId id = here.assign(booking, DAY, NINE, samira).orThrow();
        PlannedVisit visit = here.planning.visit(id).orElseThrow();
        assertEquals(booking, visit.booking());
        assertEquals(Minutes.of(120), visit.length());
        assertEquals(List.of(visit), here.planning.between(here.servicepunt.id(), new Period(DAY, DAY)));
        assertEquals(List.of(visit), here.planning.of(samira, new Period(DAY, DAY)));
        assertEquals(List.of(), here.planning.of(samira, new Period(DAY.plusDays(1), DAY.plusDays(1))));
        Booking.Planned planned = assertInstanceOf(
                Booking.Planned.class, here.bookings.find(booking).orElseThrow());
        assertEquals(id, planned.visit());
    }

    @Test
    void whoCanGoComesFirstAndOfThoseWhoHasBeenThereBefore() {
        ParticipantId busy = here.someone();
        ParticipantId stranger = here.someone();
        ParticipantId known = here.someone();
        here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), known);
        assertTrue(here.planning.noGo(here.coordinator, busy, here.resident, true) instanceof Outcome.Done);
        CandidateList list = here.planning
                .candidates(here.coordinator, here.waiting(here.garden, 60), When.of(DAY.plusDays(1), NINE))
                .orThrow();
        assertEquals(
                List.of(known, stranger, busy),
                list.candidates().stream().map(Candidate::participant).toList());
        assertTrue(list.candidates().getFirst().visitedBefore());
        assertEquals(Minutes.of(60), list.candidates().getFirst().plannedThisWeek());
        assertFalse(list.candidates().getLast().possible());
        assertEquals(16, list.candidates().getLast().limits().size());
    }

    @Test
    void candidatesTakeAsManyQueriesForThreeAsForThirty() throws SQLException {
        BookingId booking = here.waiting(here.garden, 60);
        for (int count = 0; count < 3; count++) {
            here.someone();
        }
        long forThree = queriesOfCandidates(booking);
        for (int count = 0; count < 27; count++) {
            here.someone();
        }
        assertEquals(forThree, queriesOfCandidates(booking));
        System.out.println("queries of candidates: " + forThree);
    }

    private long queriesOfCandidates(BookingId booking) throws SQLException {
        here.planning.candidates(here.coordinator, booking, When.of(DAY, NINE)).orThrow();
        long before = selects();
        here.planning.candidates(here.coordinator, booking, When.of(DAY, NINE)).orThrow();
        return selects() - before;
    }

    private static long selects() throws SQLException {
        return Long.parseLong(Database.column(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'")
                .getFirst());
    }

    @Test
    void aBrokenLimitRefusesTheCrewAndSaysEverythingThatIsWrong() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId beginner = here.someone();
        Outcome<VisitId> outcome = here.assign(here.waiting(here.shopping, 60), DAY, NINE, learner, beginner);
        assertEquals(RefusalCode.CREW_REFUSED, refused(outcome));
        Refusal refusal = assertInstanceOf(Outcome.Refused.class, outcome).refusal();
        String said = Problems.sentence(TestService.bean(Texts.class).in(Texts.DUTCH), refusal);
        assertTrue(said.contains("Samira"), said);
        assertTrue(said.contains("nog niet begonnen met inwerken"), said);
        assertTrue(said.contains("moet er iemand mee die inwerkt"), said);
        String english = Problems.sentence(TestService.bean(Texts.class).in(Texts.ENGLISH), refusal);
        assertTrue(!english.contains("inwerk") && english.contains("Samira"), english);
    }

    @Test
    void aNewcomerGoesAlongWithAMentorAndIsNotCounted() {
        ParticipantId learner = here.someone(InductionLevel.SHADOWING, here.shopping);
        ParticipantId mentor = here.someone(InductionLevel.MENTOR, here.shopping);
        VisitId id = here.planned(here.shopping, 60, DAY, NINE, mentor, learner);
        List<CrewPart> parts = here.planning.visit(id).orElseThrow().crew().stream()
                .map(CrewMember::part)
                .sorted()
                .toList();
        assertEquals(List.of(CrewPart.MENTORING, CrewPart.SHADOWING), parts);
    }

    @Test
    void whoIsKeptApartIsNotAssignedUntilThatIsTakenBack() {
        ParticipantId samira = here.someone();
        here.planning.noGo(here.coordinator, samira, here.resident, true).orThrow();
        BookingId booking = here.waiting(here.garden, 60);
        assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(booking, DAY, NINE, samira)));
        here.planning.noGo(here.coordinator, samira, here.resident, false).orThrow();
        here.assign(booking, DAY, NINE, samira).orThrow();
    }

    @Test
    void unplanningBringsTheBookingBackAndFreesTheCrew() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        VisitId first = here.assign(booking, DAY, NINE, samira).orThrow();
        assertEquals(
                booking,
                here.planning.unplan(here.coordinator, first, UnplanReason.CREW_ILL).orThrow());
        assertInstanceOf(Booking.OnWachtlijst.class, here.bookings.find(booking).orElseThrow());
        assertTrue(here.planning.visit(first).isEmpty());
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                refused(here.planning.unplan(here.coordinator, first, UnplanReason.CREW_ILL)));
        here.assign(booking, DAY, NINE, samira).orThrow();
    }

    @Test
    void cancellingTheBookingFreesTheCrew() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        here.assign(booking, DAY, NINE, samira).orThrow();
        here.bookings.cancel(here.clerk, booking, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(List.of(), here.planning.of(samira, new Period(DAY, DAY)));
        here.assign(here.waiting(here.garden, 60), DAY, NINE, samira).orThrow();
    }

    @Test
    void aVisitStartsOnAQuarterWithinTheDagdelenAndNotInThePast() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 120);
        for (LocalTime wrong : List.of(LocalTime.of(9, 5), LocalTime.of(7, 45), LocalTime.of(19, 15))) {
            assertEquals(RefusalCode.TIME_INVALID, refused(here.assign(booking, DAY, wrong, samira)));
        }
        assertEquals(RefusalCode.TIME_INVALID, refused(here.assign(booking, DAY.minusDays(1), NINE, samira)));
        here.assign(booking, DAY, LocalTime.of(19, 0), samira).orThrow();
    }

    @Test
    void onTheDaysOnWhichTheClockChangesAVisitIsAsLongAsItIs() {
        ParticipantId samira = here.someone();
        for (LocalDate day : List.of(LocalDate.of(2031, 3, 30), LocalDate.of(2031, 10, 26))) {
            VisitId id = here.planned(here.garden, 120, day, LocalTime.of(8, 0), samira);
            PlannedVisit visit = here.planning.visit(id).orElseThrow();
            assertEquals(Duration.ofHours(2), visit.slot().length());
            assertEquals(day, visit.day());
            assertEquals(8, CrewSlots.quartersOf(visit.slot()).size());
            BookingId other = here.waiting(here.garden, 60);
            assertEquals(RefusalCode.CREW_REFUSED, refused(here.assign(other, day, LocalTime.of(9, 45), samira)));
            here.assign(other, day, LocalTime.of(10, 0), samira).orThrow();
        }
    }

    @Test
    void someoneElsesBookingVisitAndPeopleAreNotThere() {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        VisitId visit = here.planned(here.garden, 60, DAY, LocalTime.of(13, 0), samira);
        Neighbourhood elsewhere = new Neighbourhood();
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(elsewhere.planning.assign(elsewhere.coordinator, booking, DAY, NINE, List.of(samira))));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(elsewhere.planning.unplan(elsewhere.coordinator, visit, UnplanReason.OTHER)));
        assertEquals(
                RefusalCode.NOT_FOUND, refused(here.assign(booking, DAY, NINE, elsewhere.someone())));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(here.assign(new BookingId(UUID.randomUUID()), DAY, NINE, samira)));
    }
}
