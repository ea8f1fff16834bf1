package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two coordinators at once, on the real database. */
final class WeekProposalRaceTest {

    private static final LocalDate NEXT = DAY.plusWeeks(1);

    /** What may be said to who comes second: what it was, and never that something went wrong. */
    private static final Set<RefusalCode> KINDLY = Set.of(
            RefusalCode.BOOKING_STATE,
            RefusalCode.CHANGED_MEANWHILE,
            RefusalCode.CREW_REFUSED,
            RefusalCode.PARTICIPANT_TAKEN,
            RefusalCode.TRY_AGAIN);

    private final Neighbourhood here = new Neighbourhood();
    private final Actor other = TestService.actor(here.servicepunt, Role.COORDINATOR);
    private final WeekProposals proposals = TestService.bean(WeekProposals.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void twoProposalsForTheSameWeekAreAcceptedAtOnceAndEveryBookingIsPlannedOnce() throws Exception {
        List<BookingId> bookings = new ArrayList<>();
        for (int count = 0; count < 4; count++) {
            here.someone();
        }
        for (int count = 0; count < 10; count++) {
            bookings.add(here.waiting(here.someResident(), here.garden, 120));
        }
        WeekProposalId mine = found(new WeekWish(false, 1));
        WeekProposalId hers = found(new WeekWish(false, 2));
        List<Outcome<Accepted>> outcomes = AtOnce.all(List.of(
                () -> proposals.acceptAll(here.coordinator, mine), () -> proposals.acceptAll(other, hers)));
        int done = outcomes.stream().mapToInt(outcome -> outcome.orThrow().done()).sum();
        assertEquals(10, done, "one wins, for each of them");
        List<PlannedVisit> visits = visits();
        assertEquals(new HashSet<>(bookings), new HashSet<>(visits.stream().map(PlannedVisit::booking).toList()));
        assertEquals(10, visits.size());
        for (WeekProposalId id : List.of(mine, hers)) {
            for (ProposalPiece piece : proposals.content(id).pieces()) {
                Refusal refusal = piece.refusal();
                assertTrue(refusal == null || KINDLY.contains(refusal.code()), () -> "said: " + refusal);
                assertEquals(refusal != null, piece.state() == PieceState.REFUSED);
            }
        }
    }

    @Test
    void thirtyTwoAcceptTwoProposalsThatOverlapAndEveryPromiseIsMadeOnce() throws Exception {
        here.someone();
        here.someone();
        Set<BookingId> bookings = new HashSet<>();
        for (int count = 0; count < 4; count++) {
            bookings.add(here.waiting(here.someResident(), here.garden, 120));
        }
        WeekProposalId mine = found(new WeekWish(false, 1));
        WeekProposalId hers = found(new WeekWish(false, 2));
        List<Callable<Outcome<Accepted>>> attempts = new ArrayList<>();
        for (int count = 0; count < 32; count++) {
            Actor by = count % 2 == 0 ? here.coordinator : other;
            WeekProposalId id = count % 4 < 2 ? mine : hers;
            attempts.add(() -> proposals.acceptAll(by, id));
        }
        AtOnce.all(attempts).forEach(Outcome::orThrow);
        assertEquals(4, visits().size());
        assertEquals(bookings, new HashSet<>(visits().stream().map(PlannedVisit::booking).toList()));
        List<ProposalPiece> pieces = new ArrayList<>(proposals.content(mine).pieces());
        pieces.addAll(proposals.content(hers).pieces());
        assertEquals(4, pieces.stream().filter(piece -> piece.state() == PieceState.ACCEPTED).count());
        for (ProposalPiece piece : pieces) {
            Refusal refusal = piece.refusal();
            assertEquals(refusal != null, piece.state() == PieceState.REFUSED);
            assertTrue(refusal == null || KINDLY.contains(refusal.code()), () -> "said: " + refusal);
        }
        assertTrue(TestService.bean(PlaceChecks.class).look(here.servicepunt.id()).isClean());
    }

    @Test
    void whoClicksTwiceIsNotToldThatItWasNoLongerPossible() throws Exception {
        for (int count = 0; count < 3; count++) {
            here.someone();
            here.waiting(here.someResident(), here.garden, 120);
        }
        ParticipantId away = here.someone();
        BookingId impossible = here.waiting(here.garden, 60);
        WeekProposalId id = found(WeekWish.USUAL);
        Database.update("UPDATE week_proposal_piece SET crew = '" + away + "' WHERE proposal_id = '" + id
                + "' AND booking_id = '" + impossible + "'");
        here.planning.noGo(here.coordinator, away, here.resident, true).orThrow();
        List<Outcome<Accepted>> outcomes = AtOnce.all(Collections.nCopies(8, () -> proposals.acceptAll(other, id)));
        long refused = proposals.content(id).pieces().stream()
                .filter(piece -> piece.state() == PieceState.REFUSED)
                .count();
        assertEquals(1, refused);
        for (Outcome<Accepted> outcome : outcomes) {
            assertEquals(refused, outcome.orThrow().refused(), outcomes::toString);
        }
        assertEquals(3, visits().size());
    }

    @Test
    void onePieceIsAcceptedByOneAndTheSameParticipantIsNotTakenTwice() throws Exception {
        ParticipantId only = here.someone();
        BookingId first = here.waiting(here.garden, 300);
        BookingId second = here.waiting(here.someResident(), here.garden, 300);
        WeekProposalId id = found(WeekWish.USUAL);
        List<Outcome<Accepted>> outcomes = AtOnce.all(List.of(
                () -> proposals.accept(here.coordinator, id, List.of(first, second)),
                () -> proposals.accept(other, id, List.of(second, first)),
                () -> proposals.acceptAll(other, id)));
        assertEquals(0, outcomes.stream().mapToInt(outcome -> outcome.orThrow().refused()).sum());
        assertTrue(proposals.content(id).pieces().stream().allMatch(piece -> piece.state() == PieceState.ACCEPTED));
        List<PlannedVisit> hers = here.planning.of(only, new Period(NEXT.minusDays(1), NEXT.plusDays(5)));
        assertEquals(2, hers.size());
        assertTrue(!hers.getFirst().slot().overlaps(hers.getLast().slot()));
    }

    @Test
    void ofManyWhoBeginASearchForOneWeekOneDoes() throws Exception {
        here.someone();
        here.waiting(here.garden, 60);
        List<Callable<Outcome<WeekProposalId>>> attempts = new ArrayList<>();
        for (int count = 0; count < 8; count++) {
            attempts.add(() -> proposals.start(here.coordinator, NEXT, WeekWish.USUAL));
        }
        List<Outcome<WeekProposalId>> outcomes = AtOnce.all(attempts);
        List<WeekProposalId> begun = new ArrayList<>();
        for (Outcome<WeekProposalId> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<WeekProposalId>(WeekProposalId id) -> begun.add(Searches.found(Outcome.done(id)));
                case Outcome.Refused<WeekProposalId>(Refusal why) -> assertTrue(
                        Set.of(RefusalCode.WEEK_PLAN_RUNNING, RefusalCode.TRY_AGAIN).contains(why.code()),
                        why::toString);
            }
        }
        // A search may end before the last of them asks: never two at once, and all of them end well.
        assertTrue(!begun.isEmpty());
        for (WeekProposalId id : begun) {
            assertEquals(
                    WeekProposalState.READY, proposals.find(here.coordinator, id).orElseThrow().state());
        }
    }

    private WeekProposalId found(WeekWish wish) throws Exception {
        return Searches.found(proposals.start(here.coordinator, NEXT, wish));
    }

    private List<PlannedVisit> visits() {
        return here.planning.between(here.servicepunt.id(), new Period(NEXT.minusDays(1), NEXT.plusDays(5)));
    }
}
