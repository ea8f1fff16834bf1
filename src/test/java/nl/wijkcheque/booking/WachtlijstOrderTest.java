package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WachtlijstOrderTest {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @BeforeEach
    void onAMorningInApril() {
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoIsFurthestPastHerNormComesFirstAlsoWhenSheWaitsShorter() {
        BookingId slow = waiting(given.garden);
        TestService.clock().forward(Duration.ofDays(20));
        BookingId fast = waiting(withNorm(2));
        assertEquals(List.of(fast, slow), order());
        assertEquals(APRIL.plusWeeks(6), onList(slow).booking().normDate());
        assertEquals(APRIL.plusDays(20).plusWeeks(2), onList(fast).booking().normDate());
    }

    @Test
    void whatPaysTheReducedTariffDoesNotComeBeforeWhatCameEarlier() {
        ResidentId young = People.registered(given.clerk, LocalDate.of(1990, 1, 1));
        ResidentId old = People.registered(given.clerk, LocalDate.of(1930, 1, 1));
        BookingId first = waiting(given.garden, young);
        TestService.clock().forward(Duration.ofSeconds(1));
        BookingId second = waiting(given.garden, old);
        assertEquals(List.of(first, second), order());
    }

    @Test
    void aNormThatChangesDoesNotMoveWhoWaitsAlready() {
        BookingId before = waiting(given.garden);
        Offering garden = TestService.bean(Offerings.class).find(given.garden).orElseThrow();
        TestService.bean(Offerings.class)
                .change(given.admin, given.garden, garden.version(), withNorm(garden.details(), 1))
                .orThrow();
        assertEquals(APRIL.plusWeeks(6), onList(before).booking().normDate());
        assertEquals(APRIL.plusWeeks(1), onList(waiting(given.garden)).booking().normDate());
    }

    @Test
    void urgentGoesFirstWithItsReasonAndAuthorAndBackToItsOldPlaceAfterwards() {
        BookingId first = waiting(given.garden);
        TestService.clock().forward(Duration.ofDays(1));
        BookingId second = waiting(given.garden);
        wachtlijst.setUrgency(given.coordinator, second, Urgency.URGENT, " valgevaar ").orThrow();
        assertEquals(List.of(second, first), order());
        Turn turn = onList(second).turn();
        assertEquals("valgevaar", turn.urgencyReason());
        assertEquals(given.coordinator.account(), turn.urgencyBy());
        wachtlijst.setUrgency(given.coordinator, second, Urgency.NORMAL, "").orThrow();
        assertEquals(List.of(first, second), order());
        assertEquals(
                List.of(Urgency.NORMAL.name(), Urgency.URGENT.name()),
                wachtlijst.acts(given.clerk, second).stream().map(Act::what).toList());
    }

    @Test
    void urgencyNeedsAReason() {
        BookingId id = waiting(given.garden);
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.REASON_MISSING).at("reason")),
                wachtlijst.setUrgency(given.coordinator, id, Urgency.PROMISED, " "));
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("reason")),
                wachtlijst.setUrgency(given.coordinator, id, Urgency.URGENT, "x".repeat(301)));
    }

    @Test
    void urgencyStaysWhenAVisitDoesNotHappen() {
        BookingId first = waiting(given.garden);
        BookingId second = waiting(given.garden);
        wachtlijst.setUrgency(given.coordinator, second, Urgency.PROMISED, "ploeg ziek").orThrow();
        bookings.plan(given.coordinator, second, BookingFixture.visit()).orThrow();
        bookings.unplan(given.coordinator, second).orThrow();
        assertEquals(List.of(second, first), order());
    }

    @Test
    void aPauseKeepsThePlaceAndIsOverOnItsDay() {
        BookingId first = waiting(given.garden);
        BookingId second = waiting(given.garden);
        LocalDate until = APRIL.plusDays(10);
        wachtlijst.pause(given.clerk, first, until, "op vakantie").orThrow();
        assertEquals(List.of(first, second), order());
        assertEquals(WaitingCause.RESIDENT, onList(first).turn().cause());
        assertTrue(onList(first).turn().isPausedOn(until.minusDays(1)));
        assertFalse(onList(first).turn().isPausedOn(until));
        TestService.clock().set(until, LocalTime.of(0, 20));
        TestService.bean(WachtlijstUpkeep.class).newDay(given.servicepunt);
        assertEquals(WaitingCause.CAPACITY, onList(first).turn().cause());
    }

    @Test
    void aPauseEndsOnALaterDayWithinAYear() {
        BookingId id = waiting(given.garden);
        Outcome<BookingId> invalid = Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("until"));
        assertEquals(invalid, wachtlijst.pause(given.clerk, id, APRIL, ""));
        assertEquals(invalid, wachtlijst.pause(given.clerk, id, APRIL.plusDays(367), ""));
        assertTrue(wachtlijst.pause(given.clerk, id, APRIL.plusDays(366), "") instanceof Outcome.Done);
    }

    @Test
    void plannersTellWhyAndOnlyOfWhatWaitsHere() {
        BookingId here = waiting(given.garden);
        BookingId planned = waiting(given.garden);
        bookings.plan(given.coordinator, planned, BookingFixture.visit()).orThrow();
        BookingId elsewhere = new BookingFixture().onWachtlijst();
        TestService.clock().forward(Duration.ofHours(1));
        int told = wachtlijst.explain(
                given.coordinator,
                Map.of(
                        here, WaitingCause.SKILL,
                        planned, WaitingCause.SKILL,
                        elsewhere, WaitingCause.SKILL));
        assertEquals(1, told);
        assertEquals(WaitingCause.SKILL, onList(here).turn().cause());
        Instant accepted = onList(here).booking().acceptedAt();
        assertFalse(requireNonNull(onList(here).turn().causeSince()).isBefore(accepted.plus(Duration.ofHours(1))));
    }

    @Test
    void whatPlannersFindIsNoAnswerToMoneyOrToWhatSuitsTheResident() {
        BookingId money = waiting(given.garden);
        BookingId hers = waiting(given.garden);
        BookingId busy = waiting(given.garden);
        wachtlijst.tell(given.coordinator, money, WaitingCause.BUDGET, "").orThrow();
        wachtlijst.tell(given.coordinator, hers, WaitingCause.RESIDENT, "").orThrow();
        wachtlijst.tell(given.coordinator, busy, WaitingCause.CAPACITY, "").orThrow();
        int told = wachtlijst.explain(
                given.coordinator,
                Map.of(money, WaitingCause.CAPACITY, hers, WaitingCause.SKILL, busy, WaitingCause.SKILL));
        assertEquals(1, told);
        assertEquals(WaitingCause.BUDGET, onList(money).turn().cause());
        assertEquals(WaitingCause.RESIDENT, onList(hers).turn().cause());
        assertEquals(WaitingCause.SKILL, onList(busy).turn().cause());
        wachtlijst.tell(given.coordinator, money, WaitingCause.CAPACITY, "").orThrow();
        wachtlijst.explain(given.coordinator, Map.of(money, WaitingCause.SKILL));
        assertEquals(WaitingCause.SKILL, onList(money).turn().cause(), "once there is money again");
    }

    @Test
    void causesThatFollowFromWhatIsKnownCannotBeTold() {
        BookingId id = waiting(given.garden);
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cause")),
                wachtlijst.tell(given.coordinator, id, WaitingCause.SEASON, ""));
        assertEquals(0, wachtlijst.explain(given.coordinator, Map.of(id, WaitingCause.WAITING_FOR_ANSWER)));
        assertEquals(WaitingCause.CAPACITY, onList(id).turn().cause());
    }

    @Test
    void outOfItsSeasonItWaitsForTheSeasonFromThatDayOn() {
        OfferingId spring = given.offering("Lente", OfferingKind.KLUS, 60, BookingFixture.season(3, 1, 4, 30));
        BookingId id = waiting(spring);
        newDay(LocalDate.of(2027, 4, 30));
        assertEquals(WaitingCause.CAPACITY, onList(id).turn().cause());
        newDay(LocalDate.of(2027, 5, 1));
        assertEquals(WaitingCause.SEASON, onList(id).turn().cause());
        newDay(LocalDate.of(2028, 3, 1));
        assertEquals(WaitingCause.CAPACITY, onList(id).turn().cause());
    }

    @Test
    void planningReadsWhatMayBeDoneInAWeekWithEverythingItNeeds() {
        Period week = new Period(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 11));
        BookingId fits = waiting(given.garden);
        BookingId paused = waiting(given.garden);
        BookingId awake = waiting(given.garden);
        BookingId tooLate = wished(week.until().plusDays(1), null);
        BookingId passed = wished(APRIL, week.from().minusDays(1));
        BookingId lastDay = wished(week.until(), week.until());
        wachtlijst.pause(given.clerk, paused, week.until().plusDays(1), "").orThrow();
        wachtlijst.pause(given.clerk, awake, week.until(), "").orThrow();
        wachtlijst.setUrgency(given.coordinator, lastDay, Urgency.URGENT, "lek").orThrow();
        List<WaitingForWeek> waiting = wachtlijst.forWeek(given.servicepunt.id(), week, 100);
        assertEquals(List.of(lastDay, fits, awake), waiting.stream().map(WaitingForWeek::id).toList());
        assertFalse(waiting.stream().anyMatch(one -> one.id().equals(tooLate) || one.id().equals(passed)));
        assertEquals("Lindelaan 12 a, 6711 AB Ede", waiting.getFirst().doorstep().place());
        assertFalse(waiting.get(2).suits(week.until().minusDays(1)));
        assertTrue(waiting.get(2).suits(week.until()));
        assertEquals(1, wachtlijst.forWeek(given.servicepunt.id(), week, 1).size());
    }

    @Test
    void whatCannotBePlannedYetTakesNoRoomOfWhatCan() {
        Period week = new Period(LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 11));
        BookingId money = waiting(given.garden);
        BookingId offered = waiting(given.garden);
        BookingId paused = waiting(given.garden);
        BookingId elsewhere = waiting(given.garden);
        BookingId ready = waiting(given.garden);
        BookingId later = waiting(given.garden);
        Offers offers = TestService.bean(Offers.class);
        LocalTime nine = LocalTime.of(9, 0);
        Instant answer = Amsterdam.at(week.from(), nine);
        Offer next = offers.make(given.coordinator, elsewhere, week.until().plusDays(1), nine, answer).orThrow();
        offers.answer(given.coordinator, next.id(), true, ContactWay.PHONE).orThrow();
        offers.make(given.coordinator, offered, week.from().plusDays(1), nine, answer).orThrow();
        wachtlijst.pause(given.clerk, paused, week.until().plusDays(1), "").orThrow();
        wachtlijst.tell(given.coordinator, money, WaitingCause.BUDGET, "").orThrow();
        assertEquals(List.of(ready, money), forWeek(week, 1));
        assertEquals(List.of(ready, later, money, offered), forWeek(week, 2));
    }

    private List<BookingId> forWeek(Period week, int most) {
        return wachtlijst.forWeek(given.servicepunt.id(), week, most).stream().map(WaitingForWeek::id).toList();
    }

    @Test
    void everyPlaceExplainsItselfInOneSentence() {
        BookingId id = waiting(given.garden);
        assertEquals("Nummer 1 voor Tuin: wacht 0 dagen, binnen de norm van 6 weken.", sentence(id));
        TestService.clock().forward(Duration.ofDays(43));
        assertEquals("Nummer 1 voor Tuin: wacht 43 dagen, 1 dag langer dan de norm van 6 weken.", sentence(id));
        wachtlijst.setUrgency(given.coordinator, id, Urgency.URGENT, "valgevaar").orThrow();
        assertEquals(
                "Dringend (valgevaar), daarom vooraan: nummer 1 voor Tuin: wacht 43 dagen, 1 dag langer dan de norm van 6"
                        + " weken.",
                sentence(id));
    }

    @Test
    void whoseLastDayIsOverWaitsForTheResidentAndSaysSo() {
        LocalDate last = given.today().plusDays(3);
        BookingId id = wished(given.today(), last);
        newDay(last);
        assertEquals(WaitingCause.CAPACITY, onList(id).turn().cause());
        newDay(last.plusDays(1));
        assertEquals(WaitingCause.RESIDENT, onList(id).turn().cause());
        Texts texts = TestService.bean(Texts.class);
        String expected = new PlaceSentence(texts.in(Texts.DUTCH), Texts.DUTCH, given.today())
                .expectation(onList(id));
        assertTrue(expected.startsWith("De laatste gewenste dag ("), expected);
        newDay(last.plusDays(2));
        assertEquals(WaitingCause.RESIDENT, onList(id).turn().cause());
    }

    private String sentence(BookingId id) {
        Texts texts = TestService.bean(Texts.class);
        return new PlaceSentence(texts.in(Texts.DUTCH), Texts.DUTCH, given.today()).place(onList(id));
    }

    private void newDay(LocalDate day) {
        TestService.clock().set(day, LocalTime.of(0, 20));
        TestService.bean(WachtlijstUpkeep.class).newDay(given.servicepunt);
    }

    private BookingId waiting(OfferingId offering) {
        return waiting(offering, given.mulder);
    }

    private BookingId waiting(OfferingId offering, ResidentId whose) {
        return asked(whose, offering, given.today(), null);
    }

    private BookingId wished(LocalDate earliest, @Nullable LocalDate latest) {
        return asked(given.mulder, given.garden, earliest, latest);
    }

    private BookingId asked(
            ResidentId whose,
            OfferingId offering,
            LocalDate earliest,
            @Nullable LocalDate latest) {
        return bookings
                .request(
                        given.clerk,
                        BookingFixture.asked(whose, offering, 60, earliest, latest, Additionality.ADDITIONAL, 1))
                .orThrow()
                .getFirst();
    }

    private OfferingId withNorm(int weeks) {
        OfferingDetails usual = TestService.bean(Offerings.class).find(given.garden).orElseThrow().details();
        return TestService.bean(Offerings.class)
                .add(
                        given.admin,
                        withNorm(usual, weeks),
                        new DatedVat(new VatTreatment.Rate(900), LocalDate.of(2026, 1, 1)))
                .orThrow();
    }

    private static OfferingDetails withNorm(OfferingDetails of, int weeks) {
        return new OfferingDetails(
                of.name(),
                of.description(),
                of.kind(),
                of.place(),
                of.usual(),
                of.maximum(),
                of.crewMin(),
                of.crewMax(),
                of.skills(),
                of.aloneAllowed(),
                of.season(),
                of.billing(),
                of.additionality(),
                of.seats(),
                weeks);
    }

    private List<BookingId> order() {
        return bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 100).items().stream()
                .map(entry -> entry.booking().id())
                .toList();
    }

    private WachtlijstEntry onList(BookingId id) {
        return wachtlijst.entry(given.coordinator, id).orElseThrow();
    }
}
