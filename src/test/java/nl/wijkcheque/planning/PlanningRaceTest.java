package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real threads on the real database. */
final class PlanningRaceTest {

    private static final int THREADS = 32;

    private final Neighbourhood here = new Neighbourhood();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void oneParticipantIsNeverPlannedTwiceAtATimeThatOverlaps() throws Exception {
        ParticipantId samira = here.someone();
        List<Callable<Outcome<VisitId>>> attempts = new ArrayList<>();
        for (int index = 0; index < THREADS; index++) {
            BookingId booking = here.waiting(here.garden, 120);
            LocalTime start = NINE.plusMinutes(15L * (index % 7));
            attempts.add(() -> here.assign(booking, DAY, start, samira));
        }
        List<Outcome<VisitId>> outcomes = AtOnce.all(attempts);
        assertEquals(1, won(outcomes));
        losersHear(outcomes, Set.of(RefusalCode.CREW_REFUSED, RefusalCode.PARTICIPANT_TAKEN));
        assertEquals(1, here.planning.of(samira, new Period(DAY, DAY)).size());
    }

    @Test
    void theDatabaseAloneLetsOneInWhoeverForgetsToLook() throws Exception {
        CrewSlots slots = TestService.bean(CrewSlots.class);
        Transactions transactions = TestService.bean(Transactions.class);
        ParticipantId samira = new ParticipantId(UUID.randomUUID());
        List<Callable<Outcome<VisitId>>> attempts = new ArrayList<>();
        for (int index = 0; index < THREADS; index++) {
            TimeSlot slot = TimeSlot.of(Amsterdam.at(DAY, NINE.plusMinutes(15L * (index % 7))), Minutes.of(120));
            VisitId visit = new VisitId(UUID.randomUUID());
            attempts.add(() -> transactions.write(() -> slots.take(visit, List.of(samira), slot)
                    ? Outcome.done(visit)
                    : Outcome.refused(RefusalCode.PARTICIPANT_TAKEN)));
        }
        List<Outcome<VisitId>> outcomes = AtOnce.all(attempts);
        assertEquals(1, won(outcomes));
        losersHear(outcomes, Set.of(RefusalCode.PARTICIPANT_TAKEN, RefusalCode.TRY_AGAIN));
    }

    @Test
    void visitsThatTouchAreAllPlanned() throws Exception {
        ParticipantId samira = here.someone();
        List<Callable<Outcome<VisitId>>> attempts = new ArrayList<>();
        for (int hour = 8; hour < 13; hour++) {
            BookingId booking = here.waiting(here.garden, 60);
            LocalTime start = LocalTime.of(hour, 0);
            attempts.add(() -> here.assign(booking, DAY, start, samira));
        }
        assertEquals(5, won(AtOnce.all(attempts)), "five hours, at one address");
    }

    @Test
    void theWeeklyCapHoldsWhoeverPlansAtTheSameTime() throws Exception {
        ParticipantId samira = withFourHoursAWeek();
        List<Callable<Outcome<VisitId>>> attempts = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            BookingId booking = here.waiting(here.garden, 60);
            LocalTime start = LocalTime.of(8 + index / 3, 0);
            int day = index % 3;
            attempts.add(() -> here.assign(booking, DAY.plusDays(day), start, samira));
        }
        assertEquals(4, won(AtOnce.all(attempts)));
    }

    @Test
    void theWeeklyCapHoldsForWhoIsGivenVisitsOfOthersAndNewOnesAtTheSameTime() throws Exception {
        ParticipantId samira = withFourHoursAWeek();
        List<Callable<Outcome<VisitId>>> attempts = new ArrayList<>();
        for (int index = 0; index < 12; index++) {
            LocalTime start = LocalTime.of(8 + index / 3, 0);
            LocalDate day = DAY.plusDays(index % 3);
            if (index % 2 == 0) {
                BookingId booking = here.waiting(here.garden, 60);
                attempts.add(() -> here.assign(booking, day, start, samira));
            } else {
                VisitId visit = here.planned(here.garden, 60, day, start, here.someone());
                attempts.add(
                        () -> here.planning.move(here.coordinator, visit, When.of(day, start), List.of(samira)));
            }
        }
        List<Outcome<VisitId>> outcomes = AtOnce.all(attempts);
        assertEquals(4, won(outcomes), outcomes::toString);
        losersHear(outcomes, Set.of(RefusalCode.CREW_REFUSED));
        assertEquals(4, here.planning.of(samira, new Period(DAY, DAY.plusDays(2))).size());
    }

    @Test
    void theWeeklyCapHoldsForWhoIsGivenVisitsByAProposalAndByHandAtTheSameTime() throws Exception {
        ParticipantId samira = withFourHoursAWeek();
        LocalDate next = DAY.plusWeeks(1);
        Proposed proposed = new Proposed(here);
        List<ProposalPiece> pieces = new ArrayList<>();
        List<Callable<Outcome<?>>> attempts = new ArrayList<>();
        for (int index = 0; index < 6; index++) {
            LocalTime start = LocalTime.of(8 + index, 0);
            VisitId visit = here.planned(here.garden, 60, next, start, here.someone());
            pieces.add(proposed.moved(visit, Proposed.at(next, start, 60, samira)));
            BookingId booking = here.waiting(here.garden, 60);
            attempts.add(() -> here.assign(booking, next.plusDays(1), start, samira));
        }
        WeekProposalId id = proposed.saying(next, pieces.toArray(ProposalPiece[]::new));
        for (ProposalPiece piece : pieces) {
            attempts.add(() -> TestService.bean(WeekProposals.class)
                    .accept(here.coordinator, id, List.of(piece.booking())));
        }
        AtOnce.all(attempts);
        assertEquals(4, here.planning.of(samira, new Period(next, next.plusDays(1))).size());
        assertEquals(
                6,
                here.planning.between(here.servicepunt.id(), new Period(next, next)).size(),
                "what could not be moved stands");
    }

    @Test
    void ofTwoCoordinatorsWhoPlanOneBookingOneWins() throws Exception {
        for (int round = 0; round < 10; round++) {
            BookingId booking = here.waiting(here.garden, 60);
            Actor other = TestService.actor(here.servicepunt, Role.COORDINATOR);
            List<ParticipantId> mine = List.of(here.someone());
            List<ParticipantId> hers = List.of(here.someone());
            List<Outcome<VisitId>> outcomes = AtOnce.all(List.of(
                    () -> here.planning.assign(here.coordinator, booking, DAY, NINE, mine),
                    () -> here.planning.assign(other, booking, DAY, NINE.plusHours(2), hers)));
            assertEquals(1, won(outcomes));
            losersHear(outcomes, Set.of(RefusalCode.BOOKING_STATE, RefusalCode.CHANGED_MEANWHILE));
        }
    }

    private static long won(List<Outcome<VisitId>> outcomes) {
        return outcomes.stream().filter(Outcome.Done.class::isInstance).count();
    }

    private static void losersHear(List<Outcome<VisitId>> outcomes, Set<RefusalCode> expected) {
        for (Outcome<VisitId> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<VisitId>(var refusal)) {
                assertTrue(expected.contains(refusal.code()), refusal::toString);
            }
        }
    }

    private ParticipantId withFourHoursAWeek() {
        ParticipantId someone = here.someone();
        here.participants.setWork(here.coach, someone, Minutes.hours(4), TravelMode.BICYCLE).orThrow();
        return someone;
    }
}
