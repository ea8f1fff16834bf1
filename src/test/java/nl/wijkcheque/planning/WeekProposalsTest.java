package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static nl.wijkcheque.planning.Neighbourhood.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.participant.Absence;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WeekProposalsTest {

    private static final LocalDate NEXT = DAY.plusWeeks(1);
    private static final WeekWish MAY_MOVE = new WeekWish(true, 1);

    private final Neighbourhood here = new Neighbourhood();
    private final WeekProposals proposals = TestService.bean(WeekProposals.class);
    private final Proposed proposed = new Proposed(here);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatWaitsGetsADayATimeAndACrewButNothingChangesUntilItIsAccepted() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 120);
        BookingId hedge = here.waiting(here.garden, 60);
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        WeekProposal proposal = proposals.find(here.coordinator, id).orElseThrow();
        assertEquals(WeekProposalState.READY, proposal.state());
        assertEquals(2, proposal.waiting());
        assertEquals(2, proposal.planned());
        List<ProposalPiece> pieces = proposals.content(id).pieces();
        assertEquals(Set.of(garden, hedge), bookings(pieces));
        assertFalse(pieces.getFirst().reasons().isEmpty());
        assertTrue(visits(NEXT).isEmpty(), "a proposal is no plan");

        assertEquals(new Accepted(1, 0), proposals.accept(here.coordinator, id, List.of(garden)).orThrow());
        assertEquals(Set.of(garden), visits(NEXT).stream().map(PlannedVisit::booking).collect(Collectors.toSet()));
        assertEquals(new Accepted(1, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(new Accepted(0, 0), proposals.acceptAll(here.coordinator, id).orThrow(), "once is enough");
        assertEquals(2, visits(NEXT).size());
    }

    @Test
    void whatStaysWaitingSaysWhyHereAndOnTheWachtlijst() throws Exception {
        here.someone();
        BookingId shopping = here.waiting(here.shopping, 60);
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        List<StillWaiting> waiting = proposals.content(id).waiting();
        assertEquals(List.of(new StillWaiting(shopping, Reason.of("waits.INDUCTION"))), waiting);
        assertEquals(WaitingCause.SKILL, causeOf(shopping));
    }

    @Test
    void whoSaidYesToADayOfAnotherWeekDoesNotWaitForThisOne() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 60);
        BookingId agreed = here.waiting(here.garden, 60);
        Offers offers = TestService.bean(Offers.class);
        Offer offer = offers.make(here.coordinator, agreed, NEXT.plusWeeks(1), NINE, Amsterdam.at(NEXT, NINE))
                .orThrow();
        offers.answer(here.coordinator, offer.id(), true, ContactWay.PHONE).orThrow();
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        assertEquals(1, proposals.find(here.coordinator, id).orElseThrow().waiting());
        assertEquals(Set.of(garden), bookings(proposals.content(id).pieces()));
        assertTrue(proposals.content(id).waiting().isEmpty());
        assertEquals(WaitingCause.CAPACITY, causeOf(agreed));
        WeekProposalId then = found(NEXT.plusWeeks(1), WeekWish.USUAL);
        assertEquals(Amsterdam.at(NEXT.plusWeeks(1), NINE), now(piece(then, agreed)).slot().start());
    }

    @Test
    void whatWaitsForMoneyOrForAnAnswerGetsNoPlaceAndTheProposalSaysSo() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 60);
        BookingId money = here.waiting(here.garden, 60);
        BookingId offered = here.waiting(here.garden, 60);
        TestService.bean(Wachtlijst.class).tell(here.coordinator, money, WaitingCause.BUDGET, "").orThrow();
        TestService.bean(Offers.class)
                .make(here.coordinator, offered, NEXT.plusDays(1), NINE, Amsterdam.at(NEXT, NINE))
                .orThrow();
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        assertEquals(Set.of(garden), bookings(proposals.content(id).pieces()));
        assertEquals(
                Set.of(
                        new StillWaiting(money, Reason.of("waits.BUDGET")),
                        new StillWaiting(offered, Reason.of("waits.OFFER"))),
                Set.copyOf(proposals.content(id).waiting()));
        assertEquals(3, proposals.find(here.coordinator, id).orElseThrow().waiting());
        assertEquals(1, proposals.find(here.coordinator, id).orElseThrow().planned());
        assertEquals(WaitingCause.BUDGET, causeOf(money));
        assertEquals(WaitingCause.WAITING_FOR_ANSWER, causeOf(offered));
    }

    @Test
    void whatWasOfferedOrRanOutOfMoneySinceIsNotPlannedByAnOlderProposal() throws Exception {
        here.someone();
        BookingId offered = here.waiting(here.garden, 60);
        BookingId money = here.waiting(here.garden, 60);
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        Offers offers = TestService.bean(Offers.class);
        Offer offer = offers.make(here.coordinator, offered, NEXT.plusDays(2), NINE, Amsterdam.at(NEXT, NINE))
                .orThrow();
        Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);
        wachtlijst.tell(here.coordinator, money, WaitingCause.BUDGET, "").orThrow();
        assertEquals(new Accepted(0, 2), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.OFFER_OPEN, Proposed.whyNot(id, offered));
        assertEquals(RefusalCode.MONEY_MISSING, Proposed.whyNot(id, money));
        offers.answer(here.coordinator, offer.id(), false, ContactWay.PHONE).orThrow();
        wachtlijst.tell(here.coordinator, money, WaitingCause.CAPACITY, "").orThrow();
        assertEquals(new Accepted(2, 0), proposals.acceptAll(here.coordinator, id).orThrow(), "she said no");
    }

    @Test
    void thatAWeekIsAsGoodAsOverIsNoCauseOnTheWachtlijst() throws Exception {
        here.someone();
        BookingId garden = here.waiting(here.garden, 60);
        LocalDate sunday = DAY.plusDays(5);
        TestService.clock().set(sunday, NINE);
        WeekProposalId id = found(sunday, WeekWish.USUAL);
        assertEquals(
                List.of(new StillWaiting(garden, Reason.of("waits.RESIDENT"))), proposals.content(id).waiting());
        assertEquals(WaitingCause.CAPACITY, causeOf(garden));
    }

    @Test
    void whatStandsIsLeftAloneUnlessItMayMove() throws Exception {
        ParticipantId only = here.someone();
        VisitId stands = here.planned(here.garden, 240, NEXT, NINE.minusHours(1), only);
        here.waiting(here.garden, 60);
        WeekProposalId fixed = found(NEXT, WeekWish.USUAL);
        assertTrue(proposals.content(fixed).pieces().stream().allMatch(piece -> piece.kind() == PieceKind.NEW));
        WeekProposalId free = found(NEXT, MAY_MOVE);
        assertTrue(proposals.content(free).pieces().stream()
                .filter(piece -> piece.kind() != PieceKind.NEW)
                .findAny()
                .isEmpty(), "a promise is not changed for nothing");
        proposals.acceptAll(here.coordinator, free).orThrow();
        assertTrue(here.planning.visit(stands).isPresent());
        assertEquals(2, visits(NEXT).size());
    }

    @Test
    void aPieceThatIsNoLongerPossibleIsRefusedWithTheReasonAndTheOthersComeTrue() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        BookingId first = here.waiting(here.garden, 240);
        BookingId second = here.waiting(here.garden, 240);
        WeekProposalId id = found(NEXT, WeekWish.USUAL);
        ProposalPiece piece = piece(id, first);
        here.planning.noGo(
                here.coordinator, now(piece).crew().getFirst(), here.resident, true).orThrow();
        boolean both = now(piece(id, second)).crew().equals(now(piece).crew());
        Accepted accepted = proposals.acceptAll(here.coordinator, id).orThrow();
        assertEquals(both ? new Accepted(0, 2) : new Accepted(1, 1), accepted);
        assertEquals(PieceState.REFUSED, piece(id, first).state());
        assertEquals(RefusalCode.CREW_REFUSED, Objects.requireNonNull(piece(id, first).refusal()).code());
        here.planning.noGo(here.coordinator, samira, here.resident, false).orThrow();
        here.planning.noGo(here.coordinator, bilal, here.resident, false).orThrow();
        assertEquals(0, proposals.acceptAll(here.coordinator, id).orThrow().refused(), "tried again");
    }

    @Test
    void whoIsAwayIsReplacedAtTheTimeThatWasAgreedAndThatIsAccepted() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        BookingId booking = here.waiting(here.resident, here.garden, 120, Set.of(Dagdeel.AFTERNOON));
        LocalTime ten = LocalTime.of(10, 0);
        VisitId stands = here.planning
                .assign(here.coordinator, booking, new When(NEXT, ten, true), List.of(samira))
                .orThrow();
        here.participants
                .addAbsence(here.coordinator, samira, new Period(NEXT, NEXT), AbsenceKind.ILL)
                .orThrow();
        WeekProposalId id = found(NEXT, MAY_MOVE);
        ProposalPiece piece = piece(id, booking);
        assertEquals(PieceKind.MOVED, piece.kind());
        assertEquals(Proposed.at(NEXT, ten, 120, bilal), piece.now());
        assertEquals(new Accepted(1, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertTrue(here.planning.visit(stands).isEmpty());
        assertEquals(List.of(booking), here.planning.of(bilal, new Period(NEXT, NEXT)).stream()
                .map(PlannedVisit::booking)
                .toList());
    }

    @Test
    void whenNobodyIsLeftTheBookingGoesBackAndBeforeOthers() throws Exception {
        ParticipantId only = here.someone();
        VisitId stands = here.planned(here.garden, 120, NEXT, NINE, only);
        BookingId booking = here.planning.visit(stands).orElseThrow().booking();
        here.participants
                .addAbsence(here.coordinator, only, new Period(NEXT.minusDays(1), NEXT.plusDays(5)), AbsenceKind.ILL)
                .orThrow();
        WeekProposalId id = found(NEXT, MAY_MOVE);
        assertEquals(PieceKind.BACK, piece(id, booking).kind());
        assertEquals(
                List.of(new Signed(false, Reason.of("waits.ABSENCE"), 0, null)), piece(id, booking).reasons());
        assertEquals(new Accepted(1, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertTrue(visits(NEXT).isEmpty());
        assertEquals(
                Urgency.PROMISED,
                TestService.bean(Wachtlijst.class).turn(booking).orElseThrow().urgency());
    }

    @Test
    void aVisitThatCanGoAgainIsNotTakenBack() throws Exception {
        ParticipantId samira = here.someone();
        VisitId stands = here.planned(here.garden, 120, NEXT, NINE, samira);
        BookingId booking = here.planning.visit(stands).orElseThrow().booking();
        Absence ill = here.participants
                .addAbsence(here.coordinator, samira, new Period(NEXT.minusDays(1), NEXT.plusDays(5)), AbsenceKind.ILL)
                .orThrow();
        WeekProposalId id = found(NEXT, MAY_MOVE);
        assertEquals(PieceKind.BACK, piece(id, booking).kind());
        here.participants.removeAbsence(here.coordinator, samira, ill.id()).orThrow();
        assertEquals(new Accepted(0, 1), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.VISIT_CAN_GO, Proposed.whyNot(id, booking));
        assertTrue(here.planning.visit(stands).isPresent());
    }

    @Test
    void aSoundVisitMakesRoomOnlyForWhatThenIsPlannedInstead() throws Exception {
        ParticipantId samira = here.someone();
        VisitId early = here.planned(here.garden, 60, NEXT, NINE, samira);
        VisitId late = here.planned(here.garden, 60, NEXT, NINE.plusHours(5), samira);
        BookingId urgent = here.waiting(here.garden, 120);
        BookingId cancelled = here.waiting(here.garden, 120);
        ProposalPiece first = proposed.back(early);
        ProposalPiece last = proposed.back(late);
        WeekProposalId id = proposed.saying(
                NEXT,
                first,
                last,
                Proposed.planned(cancelled, Proposed.at(NEXT, NINE, 120, samira)),
                Proposed.planned(urgent, Proposed.at(NEXT, NINE.plusHours(4), 120, samira)));
        assertEquals(
                new Accepted(0, 2), proposals.accept(here.coordinator, id, List.of(first.booking(), last.booking()))
                        .orThrow());
        here.bookings.cancel(here.clerk, cancelled, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(new Accepted(2, 2), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.VISIT_CAN_GO, Proposed.whyNot(id, first.booking()));
        assertEquals(RefusalCode.BOOKING_STATE, Proposed.whyNot(id, cancelled));
        assertTrue(here.planning.visit(early).isPresent(), "nobody came in its place");
        assertTrue(here.planning.visit(late).isEmpty());
        assertEquals(
                Set.of(first.booking(), urgent),
                visits(NEXT).stream().map(PlannedVisit::booking).collect(Collectors.toSet()));
    }

    @Test
    void aRoundOfChangesThatNeedsRoomGetsItAndNoMore() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId hers = here.planned(here.garden, 60, NEXT, NINE, samira);
        VisitId elsewhere = here.planned(here.garden, 60, NEXT.plusDays(1), NINE, samira);
        VisitId inTheWay = here.planned(here.garden, 60, NEXT, NINE.plusHours(2), samira);
        ResidentId neighbour = here.someResident();
        VisitId his = here.planning
                .assign(here.coordinator, here.waiting(neighbour, here.garden, 180), NEXT, NINE, List.of(bilal))
                .orThrow();
        ProposalPiece one = proposed.moved(hers, Proposed.at(NEXT, NINE, 60, bilal));
        ProposalPiece other = proposed.moved(his, Proposed.at(NEXT, NINE, 180, samira));
        ProposalPiece room = proposed.back(inTheWay);
        ProposalPiece spare = proposed.back(elsewhere);
        WeekProposalId id = proposed.saying(NEXT, spare, room, one, other);
        assertEquals(new Accepted(0, 4), proposals.acceptAll(here.coordinator, id).orThrow(),
                "all can go as they stand");
        here.planning.noGo(here.coordinator, bilal, neighbour, true).orThrow();
        assertEquals(new Accepted(3, 1), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.VISIT_CAN_GO, Proposed.whyNot(id, spare.booking()));
        assertTrue(here.planning.visit(elsewhere).isPresent());
        assertTrue(here.planning.visit(inTheWay).isEmpty());
    }

    @Test
    void aPromiseIsNotChangedForWhatIsGone() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId hers = here.planned(here.garden, 120, NEXT, NINE, samira);
        VisitId his = here.planned(here.garden, 120, NEXT, NINE, bilal);
        BookingId gone = here.waiting(here.garden, 120);
        ProposalPiece first = proposed.moved(hers, Proposed.at(NEXT, NINE, 120, bilal));
        ProposalPiece next = proposed.moved(his, Proposed.at(NEXT.plusDays(1), NINE, 120, bilal));
        WeekProposalId id = proposed.saying(
                NEXT, first, next, Proposed.planned(gone, Proposed.at(NEXT, NINE, 120, samira)));
        here.bookings.cancel(here.clerk, gone, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(new Accepted(0, 3), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.BOOKING_STATE, Proposed.whyNot(id, gone));
        assertEquals(RefusalCode.CREW_REFUSED, Proposed.whyNot(id, first.booking()), "that place is taken");
        assertEquals(RefusalCode.VISIT_CAN_GO, Proposed.whyNot(id, next.booking()));
        assertTrue(here.planning.visit(hers).isPresent() && here.planning.visit(his).isPresent());
        assertEquals(
                new Accepted(2, 0),
                proposals.accept(here.coordinator, id, List.of(first.booking(), next.booking())).orThrow(),
                "who chooses these knows what she wants");
    }

    @Test
    void promisesAreChangedTogetherWithWhatTheyMakeRoomFor() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId hers = here.planned(here.garden, 120, NEXT, NINE, samira);
        VisitId his = here.planned(here.garden, 120, NEXT, NINE, bilal);
        BookingId urgent = here.waiting(here.garden, 120);
        WeekProposalId id = proposed.saying(
                NEXT,
                proposed.moved(hers, Proposed.at(NEXT, NINE, 120, bilal)),
                proposed.moved(his, Proposed.at(NEXT.plusDays(1), NINE, 120, bilal)),
                Proposed.planned(urgent, Proposed.at(NEXT, NINE, 120, samira)));
        assertEquals(new Accepted(3, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(
                List.of(urgent),
                here.planning.of(samira, new Period(NEXT, NEXT)).stream().map(PlannedVisit::booking).toList());
        assertTrue(here.planning.visit(hers).isEmpty() && here.planning.visit(his).isEmpty());
    }

    @Test
    void aChangeThatIsPossibleOnlyWithTheBreakThatAnotherMakesComesAfterIt() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        LocalTime three = LocalTime.of(15, 0);
        here.planned(here.garden, 240, NEXT, NINE.minusHours(1), samira);
        VisitId hers = here.planned(here.garden, 120, NEXT, three, samira);
        VisitId his = here.planned(here.garden, 60, NEXT, three, bilal);
        WeekProposalId id = proposed.saying(
                NEXT,
                proposed.moved(hers, Proposed.at(NEXT, LocalTime.NOON, 120, samira)),
                proposed.moved(his, Proposed.at(NEXT, three, 60, samira)));
        assertEquals(new Accepted(2, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(3, here.planning.of(samira, new Period(NEXT, NEXT)).size());
    }

    @Test
    void twoWhoChangePlacesDoSoTogetherWhateverElseIsNotPossible() throws Exception {
        ParticipantId samira = here.someone();
        ParticipantId bilal = here.someone();
        VisitId hers = here.planned(here.garden, 120, NEXT, NINE, samira);
        VisitId his = here.planning
                .assign(here.coordinator, here.waiting(here.someResident(), here.garden, 120), NEXT, NINE,
                        List.of(bilal))
                .orThrow();
        BookingId impossible = here.waiting(here.garden, 60);
        ParticipantId karim = here.someone();
        here.planned(here.garden, 120, NEXT, NINE, karim);
        ProposalPiece one = proposed.moved(hers, Proposed.at(NEXT, NINE, 120, bilal));
        ProposalPiece other = proposed.moved(his, Proposed.at(NEXT, NINE, 120, samira));
        WeekProposalId id = proposed.saying(
                NEXT, one, other, Proposed.planned(impossible, Proposed.at(NEXT, NINE, 60, karim)));
        assertEquals(new Accepted(2, 1), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.CREW_REFUSED, Proposed.whyNot(id, impossible));
        assertEquals(
                List.of(other.booking()),
                here.planning.of(samira, new Period(NEXT, NEXT)).stream().map(PlannedVisit::booking).toList());
        assertEquals(
                List.of(one.booking()),
                here.planning.of(bilal, new Period(NEXT, NEXT)).stream().map(PlannedVisit::booking).toList());
    }

    @Test
    void whatIsTodayOrTomorrowStaysWheneverAProposalIsAccepted() throws Exception {
        ParticipantId samira = here.someone();
        VisitId first = here.planned(here.garden, 60, NEXT, NINE, samira);
        VisitId second = here.planned(here.garden, 60, NEXT, NINE.plusHours(2), samira);
        here.participants
                .addAbsence(here.coordinator, samira, new Period(NEXT, NEXT), AbsenceKind.ILL)
                .orThrow();
        ProposalPiece moved = proposed.moved(first, Proposed.at(NEXT.plusDays(1), NINE, 60, samira));
        ProposalPiece back = proposed.back(second);
        WeekProposalId id = proposed.saying(NEXT, moved, back);
        for (int days = 0; days <= 1; days++) {
            TestService.clock().set(NEXT.minusDays(days), LocalTime.of(0, 0));
            assertEquals(new Accepted(0, 2), proposals.acceptAll(here.coordinator, id).orThrow());
            assertEquals(RefusalCode.TOO_NEAR, Proposed.whyNot(id, moved.booking()));
            assertEquals(RefusalCode.TOO_NEAR, Proposed.whyNot(id, back.booking()));
            assertEquals(2, visits(NEXT).size());
        }
        TestService.clock().set(NEXT.minusDays(2), LocalTime.of(23, 59));
        assertEquals(new Accepted(2, 0), proposals.acceptAll(here.coordinator, id).orThrow());
        assertTrue(here.planning.visit(first).isEmpty() && here.planning.visit(second).isEmpty());
    }

    @Test
    void nothingIsMovedToToday() throws Exception {
        ParticipantId samira = here.someone();
        VisitId stands = here.planned(here.garden, 60, NEXT.plusDays(2), NINE, samira);
        ProposalPiece moved = proposed.moved(stands, Proposed.at(NEXT, NINE, 60, samira));
        WeekProposalId id = proposed.saying(NEXT, moved);
        TestService.clock().set(NEXT, LocalTime.of(0, 0));
        assertEquals(new Accepted(0, 1), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.TOO_NEAR, Proposed.whyNot(id, moved.booking()));
        TestService.clock().set(NEXT.minusDays(1), LocalTime.of(23, 59));
        assertEquals(new Accepted(1, 0), proposals.acceptAll(here.coordinator, id).orThrow());
    }

    @Test
    void nothingIsPlannedAnewThatShouldHaveBegun() throws Exception {
        ParticipantId samira = here.someone();
        BookingId booking = here.waiting(here.garden, 60);
        WeekProposalId id = proposed.saying(
                NEXT, Proposed.planned(booking, Proposed.at(NEXT, NINE, 60, samira)));
        TestService.clock().set(NEXT, NINE);
        assertEquals(new Accepted(0, 1), proposals.acceptAll(here.coordinator, id).orThrow());
        assertEquals(RefusalCode.TOO_NEAR, Proposed.whyNot(id, booking));
        TestService.clock().set(NEXT, NINE.minusMinutes(1));
        assertEquals(new Accepted(1, 0), proposals.acceptAll(here.coordinator, id).orThrow());
    }

    @Test
    void aSearchIsForOneServicepuntAndWeekAtATimeAndANodeThatDiedKeepsNobodyWaiting() throws Exception {
        here.someone();
        WeekProposalId mine = found(NEXT, WeekWish.USUAL);
        Neighbourhood elsewhere = new Neighbourhood();
        assertTrue(proposals.find(elsewhere.coordinator, mine).isEmpty());
        assertEquals(RefusalCode.NOT_FOUND, refused(proposals.acceptAll(elsewhere.coordinator, mine)));
        pretendItRuns(mine, "60");
        assertEquals(RefusalCode.WEEK_PLAN_RUNNING, refused(proposals.start(here.coordinator, NEXT, WeekWish.USUAL)));
        assertEquals(RefusalCode.WEEK_PLAN_STATE, refused(proposals.acceptAll(here.coordinator, mine)));
        assertFalse(proposals.find(here.coordinator, mine).orElseThrow().lost());
        pretendItRuns(mine, "-1");
        assertTrue(proposals.find(here.coordinator, mine).orElseThrow().lost());
        WeekProposalId next = found(NEXT, WeekWish.USUAL);
        assertNotEquals(mine, next);
        assertEquals(
                WeekProposalState.FAILED, proposals.find(here.coordinator, mine).orElseThrow().state());
        assertEquals(
                RefusalCode.WEEK_IS_OVER,
                refused(proposals.start(here.coordinator, DAY.minusWeeks(1), WeekWish.USUAL)));
    }

    @Test
    void proposalsOfLongAgoAreForgottenAndVisitsStay() throws Exception {
        here.someone();
        here.waiting(here.garden, 60);
        WeekProposalId old = found(NEXT, WeekWish.USUAL);
        proposals.acceptAll(here.coordinator, old).orThrow();
        Database.update("UPDATE week_proposal SET asked_at = '1990-01-01' WHERE id = '" + old + "'");
        WeekProposalId young = found(NEXT, WeekWish.USUAL);
        TestService.clock().set(LocalDate.of(1990, 5, 1), NINE);
        assertTrue(proposals.forgetOld() >= 1);
        TestService.clock().set(DAY, NINE);
        assertTrue(proposals.find(here.coordinator, old).isEmpty());
        assertTrue(proposals.find(here.coordinator, young).isPresent());
        assertEquals(1, visits(NEXT).size());
    }

    @Test
    void theSameSeedGivesTheSameProposal() throws Exception {
        for (int count = 0; count < 3; count++) {
            here.someone();
            here.waiting(here.someResident(), here.garden, 90);
        }
        WeekProposalId one = found(NEXT, WeekWish.USUAL);
        WeekProposalId other = found(NEXT, WeekWish.USUAL);
        assertEquals(proposals.content(one), proposals.content(other));
    }

    private WeekProposalId found(LocalDate day, WeekWish wish) throws Exception {
        return Searches.found(proposals.start(here.coordinator, day, wish));
    }

    private ProposalPiece piece(WeekProposalId id, BookingId booking) {
        return proposals.content(id).pieces().stream()
                .filter(piece -> piece.booking().equals(booking))
                .findFirst()
                .orElseThrow();
    }

    private WaitingCause causeOf(BookingId booking) {
        return TestService.bean(Wachtlijst.class)
                .entry(here.coordinator, booking)
                .orElseThrow()
                .turn()
                .cause();
    }

    private static ProposedVisit now(ProposalPiece piece) {
        return Objects.requireNonNull(piece.now());
    }

    private List<PlannedVisit> visits(LocalDate day) {
        return here.planning.between(here.servicepunt.id(), new Period(day.minusDays(1), day.plusDays(5)));
    }

    private static Set<BookingId> bookings(List<ProposalPiece> pieces) {
        return pieces.stream().map(ProposalPiece::booking).collect(Collectors.toSet());
    }

    private static void pretendItRuns(WeekProposalId id, String secondsLeft) throws SQLException {
        Database.update(
                "UPDATE week_proposal SET state = 'RUNNING', running = 1, lease_until = UTC_TIMESTAMP(6) + INTERVAL "
                        + secondsLeft + " SECOND WHERE id = '" + id + "'");
    }
}
