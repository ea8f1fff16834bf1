package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;
import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a resident was told of a visit on Thursday, and what became of it. */
final class ToTellTest {

    private static final LocalDate THURSDAY = DAY.plusDays(2);
    private static final LocalDate FRIDAY = DAY.plusDays(3);

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final ToTell toTell = TestService.bean(ToTell.class);
    private final BookingId booking = here.waiting(here.garden, 60);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoWasToldOfWhatWasAMistakeHearsThatNobodyComesAndIsPromisedNothing() {
        VisitId thursday = told(planned(THURSDAY));
        unplan(thursday, UnplanReason.MISTAKE);
        assertEquals(List.of(thursday), listed());
        String words = words(thursday);
        assertTrue(words.contains("Het bezoek van donderdag 13 maart 2031 om 9.00 uur kan helaas niet doorgaan."),
                words);
        assertTrue(words.contains("Wij bellen u voor een nieuwe dag"), words);
        assertFalse(words.contains("U gaat vóór"), words);
        contacted(thursday, true, ContactResult.NO_ANSWER);
        assertEquals(List.of(thursday), listed(), "she does not know yet");
        contacted(thursday, true, ContactResult.REACHED);
        assertEquals(List.of(), listed());
    }

    @Test
    void whoNeverHeardOfAMistakeHasNothingToHear() {
        unplan(planned(THURSDAY), UnplanReason.OTHER);
        assertEquals(List.of(), listed());
    }

    @Test
    void whatBecameOfTheVisitInItsPlaceDoesNotHideTheOneThatSheWasToldOf() {
        VisitId thursday = told(planned(THURSDAY));
        unplan(thursday, UnplanReason.CREW_ILL);
        VisitId friday = planned(FRIDAY);
        unplan(friday, UnplanReason.MISTAKE);
        assertEquals(List.of(thursday), listed());
        assertTrue(words(friday).contains("Het bezoek van donderdag 13 maart"), words(friday));
        assertTrue(words(friday).contains("U gaat vóór"), "what was broken before still goes before others");
    }

    @Test
    void whatWasMovedAndThenTakenBackIsToldAsWhatSheExpects() {
        VisitId thursday = told(planned(THURSDAY));
        VisitId friday = here.planning.move(here.coordinator, thursday, When.of(FRIDAY, NINE)).orThrow();
        VisitId last = here.planning.move(here.coordinator, friday, When.of(DAY.plusDays(6), NINE)).orThrow();
        assertTrue(words(last).contains("Wij komen niet op donderdag 13 maart 2031"), "she never heard of Friday");
        unplan(last, UnplanReason.MISTAKE);
        assertEquals(List.of(thursday), listed());
    }

    @Test
    void whatWasBrokenAndPlannedAnewIsToldWithWhatItComesInPlaceOf() {
        VisitId thursday = told(planned(THURSDAY));
        unplan(thursday, UnplanReason.CREW_ILL);
        VisitId friday = planned(FRIDAY);
        assertEquals(List.of(friday), listed());
        String words = words(friday);
        assertTrue(words.contains("Wij komen niet op donderdag 13 maart 2031 om 9.00 uur, maar op vrijdag 14 maart"),
                words);
        TestService.clock().set(THURSDAY, LocalTime.of(15, 0));
        words = words(friday);
        assertTrue(words.contains("Op donderdag 13 maart 2031 om 9.00 uur zijn wij niet bij u gekomen."), words);
        assertTrue(words.contains("Wij komen nu op vrijdag 14 maart 2031 om 9.00 uur"), words);
    }

    @Test
    void whoWasToldThatItIsOffHearsOfANewAppointmentOnly() {
        VisitId thursday = told(planned(THURSDAY));
        unplan(thursday, UnplanReason.CREW_ILL);
        contacted(thursday, true, ContactResult.REACHED);
        assertTrue(words(planned(FRIDAY)).contains("een afspraak voor u gemaakt"));
    }

    @Test
    void whoAskedForAnotherDayKnowsThatTheFirstIsOff() {
        VisitId thursday = told(planned(THURSDAY));
        VisitId friday = here.planning.move(here.coordinator, thursday, When.of(FRIDAY, NINE)).orThrow();
        unplan(friday, UnplanReason.RESIDENT_ASKED);
        assertEquals(List.of(), listed());
        assertTrue(words(planned(DAY.plusDays(6))).contains("een afspraak voor u gemaakt"));
    }

    @Test
    void whatIsPlannedAgainAsSheKnowsItNeedNotBeToldAndWithOthersItMust() {
        ParticipantId joost = here.someone();
        VisitId first = told(planned(THURSDAY));
        unplan(first, UnplanReason.CREW_ILL);
        VisitId again = planned(THURSDAY);
        assertEquals(List.of(), listed(), "the same time and the same people");
        here.planning.replace(here.coordinator, again, NINE, List.of(joost)).orThrow();
        String words = words(again);
        assertTrue(words.contains("komt iemand anders bij u dan u verwacht"), words);
    }

    @Test
    void aVisitThatTheServicepuntCallsOffIsToldAndPromisesNothing() {
        VisitId thursday = planned(THURSDAY);
        here.bookings.cancel(here.coordinator, booking, CancelledBy.STAFF, "").orThrow();
        assertEquals(List.of(thursday), listed(), "she counts on what she asked for");
        String words = words(thursday);
        assertTrue(words.contains("Wij maken hiervoor geen nieuwe afspraak"), words);
        assertFalse(words.contains("wachtlijst") || words.contains("Wij bellen u"), words);
        contacted(thursday, true, ContactResult.REACHED);
        assertEquals(List.of(), listed());
    }

    @Test
    void whatSheCalledOffHerselfSheKnows() {
        told(planned(THURSDAY));
        here.bookings.cancel(here.clerk, booking, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(List.of(), listed());
    }

    @Test
    void nobodyHasToCallSomebodyWhoDied() {
        told(planned(THURSDAY));
        TestService.bean(Deaths.class).record(here.coordinator, here.resident, DAY).orThrow();
        here.bookings.cancel(here.coordinator, booking, CancelledBy.STAFF, "").orThrow();
        assertEquals(List.of(), listed());
    }

    @Test
    void whoWasToldThatWeComeAfterItWasTakenBackHasHeardWhatIsNotSo() {
        VisitId thursday = planned(THURSDAY);
        unplan(thursday, UnplanReason.CREW_ILL);
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                Neighbourhood.refused(toTell.contacted(
                        here.coordinator, thursday, false, ContactWay.PHONE, ContactResult.REACHED)));
        assertEquals(List.of(thursday), listed());
    }

    @Test
    void whatCameOfTheLastAttemptIsKept() {
        VisitId thursday = planned(THURSDAY);
        assertNull(toTell.about(here.coordinator, thursday).orElseThrow().tried());
        contacted(thursday, false, ContactResult.NO_ANSWER);
        contacted(thursday, false, ContactResult.MESSAGE_LEFT);
        assertEquals(
                ContactResult.MESSAGE_LEFT,
                requireNonNull(toTell.about(here.coordinator, thursday).orElseThrow().tried()).result());
    }

    private VisitId planned(LocalDate day) {
        return here.assign(booking, day, NINE, samira).orThrow();
    }

    private VisitId told(VisitId visit) {
        TestService.bean(Wachtlijst.class)
                .contacted(here.clerk, booking, ContactWay.PHONE, ContactResult.REACHED, "")
                .orThrow();
        return visit;
    }

    private void contacted(VisitId visit, boolean back, ContactResult result) {
        toTell.contacted(here.coordinator, visit, back, ContactWay.PHONE, result).orThrow();
    }

    private void unplan(VisitId visit, UnplanReason reason) {
        here.planning.unplan(here.coordinator, visit, reason).orThrow();
    }

    private List<VisitId> listed() {
        return toTell.at(here.servicepunt.id()).stream().map(Untold::visit).toList();
    }

    private String words(VisitId visit) {
        return toTell.messageOf(here.coordinator, visit).orElseThrow().nl();
    }
}
