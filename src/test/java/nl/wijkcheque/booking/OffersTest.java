package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OffersTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Instant BY_WEDNESDAY = Amsterdam.at(MONDAY.plusDays(2), LocalTime.of(17, 0));

    private final BookingFixture given = new BookingFixture();
    private final Offers offers = TestService.bean(Offers.class);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @BeforeEach
    void onAMondayMorning() {
        TestService.clock().set(MONDAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whileSheMayAnswerTheBookingWaitsForThat() {
        BookingId id = given.onWachtlijst();
        Offer offer = made(id);
        assertEquals(OfferState.OPEN, offer.state());
        assertEquals(WaitingCause.WAITING_FOR_ANSWER, turn(id).cause());
        assertEquals(
                Outcome.refused(RefusalCode.OFFER_OPEN),
                offers.make(given.clerk, id, FRIDAY, NINE, BY_WEDNESDAY));
    }

    @Test
    void aYesIsKeptAsWhatWasAgreedAndTheResidentMayGiveItOnline() {
        BookingId id = given.onWachtlijst();
        Offer answered = offers.answer(given.mulderOnline, made(id).id(), true, ContactWay.PHONE).orThrow();
        assertEquals(OfferState.ACCEPTED, answered.state());
        assertEquals(ContactWay.ONLINE, answered.way());
        assertEquals(new Agreed(FRIDAY, NINE), turn(id).agreed());
        assertEquals(WaitingCause.CAPACITY, turn(id).cause());
    }

    @Test
    void aNoLeavesHerInHerPlace() {
        BookingId first = given.onWachtlijst();
        BookingId second = given.onWachtlijst();
        offers.answer(given.clerk, made(first).id(), false, ContactWay.COUNTER).orThrow();
        assertNull(turn(first).agreed());
        assertEquals(
                List.of(first, second),
                given.bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 10).items().stream()
                        .map(entry -> entry.booking().id())
                        .toList());
    }

    @Test
    void anAnswerCountsUntilTheDeadlineAndNotAtIt() {
        BookingId id = given.onWachtlijst();
        Offer offer = made(id);
        TestService.clock().set(BY_WEDNESDAY);
        assertEquals(
                Outcome.refused(RefusalCode.OFFER_STATE),
                offers.answer(given.clerk, offer.id(), true, ContactWay.PHONE));
        BookingId other = given.onWachtlijst();
        Instant later = BY_WEDNESDAY.plus(Duration.ofHours(1));
        Offer inTime = offers.make(given.clerk, other, FRIDAY, NINE, later).orThrow();
        TestService.clock().set(later.minus(Duration.ofMinutes(1)));
        assertTrue(offers.answer(given.clerk, inTime.id(), true, ContactWay.PHONE) instanceof Outcome.Done);
    }

    @Test
    void withoutAnAnswerItLapsesOnceAndSheKeepsHerPlaceUntilSomebodyReachesHer() {
        BookingId id = given.onWachtlijst();
        Offer offer = made(id);
        WachtlijstUpkeep upkeep = TestService.bean(WachtlijstUpkeep.class);
        TestService.clock().set(BY_WEDNESDAY.minus(Duration.ofMinutes(1)));
        assertEquals(0, upkeep.lapseOffers(given.servicepunt));
        TestService.clock().set(BY_WEDNESDAY);
        assertEquals(1, upkeep.lapseOffers(given.servicepunt));
        assertEquals(0, upkeep.lapseOffers(given.servicepunt));
        assertEquals(OfferState.LAPSED, offers.of(id).getFirst().state());
        assertEquals(WaitingCause.RESIDENT, turn(id).cause());
        assertEquals(
                Outcome.refused(RefusalCode.OFFER_STATE),
                offers.answer(given.clerk, offer.id(), true, ContactWay.PHONE));
    }

    @Test
    void whatIsPlannedOrCalledOffLeavesNoOfferOpen() {
        BookingId planned = given.onWachtlijst();
        made(planned);
        given.bookings.plan(given.coordinator, planned, BookingFixture.visit()).orThrow();
        BookingId cancelled = given.onWachtlijst();
        made(cancelled);
        given.bookings.cancel(given.clerk, cancelled, CancelledBy.RESIDENT, "").orThrow();
        assertEquals(
                Set.of(OfferState.WITHDRAWN),
                Stream.of(planned, cancelled)
                        .flatMap(id -> offers.of(id).stream())
                        .map(Offer::state)
                        .collect(Collectors.toSet()));
    }

    @Test
    void anOfferForADayThatIsNotWishedAnyMoreIsTakenBackAndAYesDoesNotUndoTheMove() {
        BookingId week = given.bookings.request(given.clerk, given.shopping(2, Additionality.ADDITIONAL))
                .orThrow()
                .getFirst();
        Offer offer = made(week);
        Series series = TestService.bean(Series.class);
        series.move(given.clerk, week, FRIDAY, CancelExtent.ONE).orThrow();
        assertEquals(OfferState.OPEN, offers.of(week).getFirst().state(), "the day is still wished");
        series.move(given.clerk, week, FRIDAY.plusDays(1), CancelExtent.ONE).orThrow();
        assertEquals(OfferState.WITHDRAWN, offers.of(week).getFirst().state());
        assertEquals(WaitingCause.CAPACITY, turn(week).cause());
        assertEquals(
                Outcome.refused(RefusalCode.OFFER_STATE),
                offers.answer(given.mulderOnline, offer.id(), true, ContactWay.ONLINE));
        assertNull(turn(week).agreed());
    }

    @Test
    void anOfferTakenBackCanBeMadeAgain() {
        BookingId id = given.onWachtlijst();
        offers.withdraw(given.clerk, made(id).id()).orThrow();
        assertEquals(WaitingCause.CAPACITY, turn(id).cause());
        made(id);
        assertEquals(2, offers.of(id).size());
    }

    @Test
    void onlyWhatSheWishedCanBeOffered() {
        BookingId id = given.onWachtlijst();
        assertEquals(invalid("day"), offers.make(given.clerk, id, MONDAY, NINE, BY_WEDNESDAY));
        assertEquals(
                invalid("start"), offers.make(given.clerk, id, FRIDAY, LocalTime.of(14, 0), BY_WEDNESDAY));
        assertEquals(
                invalid("start"), offers.make(given.clerk, id, FRIDAY, LocalTime.of(9, 5), BY_WEDNESDAY));
        assertEquals(
                invalid("answerBy"),
                offers.make(given.clerk, id, FRIDAY, NINE, Amsterdam.at(FRIDAY, LocalTime.of(9, 1))));
        assertEquals(
                invalid("answerBy"),
                offers.make(given.clerk, id, FRIDAY, NINE, Amsterdam.at(MONDAY, LocalTime.of(9, 59))));
        assertTrue(offers.make(given.clerk, id, FRIDAY, NINE, Amsterdam.at(FRIDAY, NINE)) instanceof Outcome.Done);
    }

    @Test
    void anotherResidentDoesNotSeeIt() {
        Offer offer = made(given.onWachtlijst());
        BookingFixture elsewhere = new BookingFixture();
        Actor stranger = TestService.actor(given.servicepunt, Role.RESIDENT, elsewhere.mulder, null);
        assertEquals(
                Outcome.refused(RefusalCode.NOT_FOUND),
                offers.answer(stranger, offer.id(), true, ContactWay.ONLINE));
        assertEquals(
                Outcome.refused(RefusalCode.NOT_FOUND),
                offers.answer(elsewhere.clerk, offer.id(), true, ContactWay.PHONE));
    }

    @Test
    void anAgreedDayThatPassedWithoutAVisitIsAPromiseThatStands() {
        BookingId id = given.onWachtlijst();
        offers.answer(given.clerk, made(id).id(), true, ContactWay.PHONE).orThrow();
        WachtlijstUpkeep upkeep = TestService.bean(WachtlijstUpkeep.class);
        TestService.clock().set(FRIDAY, LocalTime.of(23, 0));
        upkeep.newDay(given.servicepunt);
        assertEquals(new Agreed(FRIDAY, NINE), turn(id).agreed());
        TestService.clock().set(FRIDAY.plusDays(1), LocalTime.of(0, 10));
        upkeep.newDay(given.servicepunt);
        assertNull(turn(id).agreed());
        assertEquals(Urgency.PROMISED, turn(id).urgency(), "she counted on it");
        assertEquals(ActKind.URGENCY, wachtlijst.acts(given.clerk, id).getFirst().kind());
    }

    private Offer made(BookingId id) {
        return offers.make(given.clerk, id, FRIDAY, NINE, BY_WEDNESDAY).orThrow();
    }

    private Turn turn(BookingId id) {
        return requireNonNull(wachtlijst.entry(given.clerk, id).orElseThrow().turn());
    }

    private static Outcome<Offer> invalid(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
    }
}
