package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class DuplicatesTest {

    private final BookingFixture given = new BookingFixture();
    private final Duplicates duplicates = TestService.bean(Duplicates.class);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void oneGoesOnInTheOlderPlaceAndTheOtherNamesIt() {
        BookingId older = given.onWachtlijst();
        TestService.clock().forward(Duration.ofDays(1));
        BookingId between = given.onWachtlijst();
        TestService.clock().forward(Duration.ofDays(1));
        BookingId newer = given.onWachtlijst();
        wachtlijst.setUrgency(given.coordinator, older, Urgency.URGENT, "lek").orThrow();
        duplicates.merge(given.coordinator, newer, older).orThrow();
        assertEquals(List.of(newer, between), order());
        assertEquals(
                "lek", wachtlijst.entry(given.clerk, newer).orElseThrow().turn().urgencyReason());
        Booking.Cancelled closed = (Booking.Cancelled) given.bookings.find(older).orElseThrow();
        assertEquals(newer, closed.how().mergedInto());
        BookingFile file = given.bookings.open(given.clerk, older).orElseThrow();
        assertEquals("MERGED", file.history().getLast().reason());
        wachtlijst.setUrgency(given.coordinator, newer, Urgency.NORMAL, "").orThrow();
        assertEquals(List.of(newer, between), order());
    }

    @Test
    void whatGoesOnIsCountedFromTheOlderDateAndReplacesAnApplicationWhenEitherDid() {
        BookingId older = given.onWachtlijst();
        Instant since = ((Booking.OnWachtlijst) given.bookings.find(older).orElseThrow()).waitingSince();
        given.bookings.setReplacesApplication(given.clerk, older, true).orThrow();
        TestService.clock().forward(Duration.ofDays(3));
        BookingId newer = given.onWachtlijst();
        duplicates.merge(given.coordinator, newer, older).orThrow();
        Instant now = TestService.clock().instant();
        List<Instant> open = TestService.bean(StayRows.class)
                .touching(given.servicepunt.id().value(), now, now.plusSeconds(1))
                .stream()
                .filter(stay -> stay.leftAt() == null)
                .map(StayRow::waitingSince)
                .toList();
        assertEquals(List.of(since), open);
        assertTrue(given.bookings.replacesApplication(newer));
        BookingId plain = given.onWachtlijst();
        duplicates.merge(given.coordinator, newer, plain).orThrow();
        assertTrue(given.bookings.replacesApplication(newer), "its own answer stays");
    }

    @Test
    void onlyWhatWaitsForTheSameResidentAndTheSameHelpCanBeMerged() {
        BookingId one = given.onWachtlijst();
        BookingId other = given.bookings
                .request(
                        given.clerk,
                        BookingFixture.asked(
                                People.registered(given.clerk, LocalDate.of(1950, 1, 1)),
                                given.garden,
                                60,
                                given.today(),
                                null,
                                Additionality.ADDITIONAL,
                                1))
                .orThrow()
                .getFirst();
        BookingId shopping = given.bookings
                .request(given.clerk, given.shopping(1, Additionality.ADDITIONAL))
                .orThrow()
                .getFirst();
        BookingId planned = given.in(BookingState.PLANNED);
        Outcome<BookingId> notAlike = Outcome.refused(RefusalCode.BOOKINGS_NOT_ALIKE);
        assertEquals(notAlike, duplicates.merge(given.coordinator, one, other));
        assertEquals(notAlike, duplicates.merge(given.coordinator, one, shopping));
        assertEquals(notAlike, duplicates.merge(given.coordinator, one, one));
        assertTrue(duplicates.merge(given.coordinator, one, planned) instanceof Outcome.Refused);
        assertEquals(BookingState.PLANNED, given.stateOf(planned));
    }

    @Test
    void whatSheSaidYesToStandsWhicheverOfTheTwoGoesOn() {
        BookingId older = given.onWachtlijst();
        BookingId newer = given.onWachtlijst();
        Offers offers = TestService.bean(Offers.class);
        LocalDate day = given.today().plusDays(7);
        Instant soon = TestService.clock().instant().plus(Duration.ofDays(1));
        Offer offer = offers.make(given.clerk, older, day, LocalTime.of(9, 0), soon).orThrow();
        offers.answer(given.clerk, offer.id(), true, ContactWay.PHONE).orThrow();
        Offer other = offers.make(given.clerk, newer, day.plusDays(1), LocalTime.of(9, 0), soon).orThrow();
        offers.answer(given.clerk, other.id(), false, ContactWay.PHONE).orThrow();
        duplicates.merge(given.coordinator, newer, older).orThrow();
        assertEquals(new Agreed(day, LocalTime.of(9, 0)), wachtlijst.turn(newer).orElseThrow().agreed());
    }

    @Test
    void anOfferThatIsOpenStaysWithWhatGoesOnAndIsTakenBackWithWhatDoesNot() {
        BookingId stays = given.onWachtlijst();
        BookingId goes = given.onWachtlijst();
        Offers offers = TestService.bean(Offers.class);
        LocalDate day = given.today().plusDays(7);
        Instant soon = TestService.clock().instant().plus(Duration.ofDays(1));
        Offer kept = offers.make(given.clerk, stays, day, LocalTime.of(9, 0), soon).orThrow();
        offers.make(given.clerk, goes, day, LocalTime.of(9, 0), soon).orThrow();
        duplicates.merge(given.coordinator, stays, goes).orThrow();
        assertEquals(OfferState.OPEN, offers.of(stays).getFirst().state());
        assertEquals(OfferState.WITHDRAWN, offers.of(goes).getFirst().state());
        offers.answer(given.clerk, kept.id(), true, ContactWay.PHONE).orThrow();
    }

    @Test
    void whatMayBeTheSameAgainIsFound() {
        BookingId one = given.onWachtlijst();
        BookingId other = given.onWachtlijst();
        given.in(BookingState.PLANNED);
        given.requested();
        given.bookings.request(given.clerk, given.shopping(3, Additionality.ADDITIONAL)).orThrow();
        assertEquals(
                List.of(other),
                duplicates.of(given.bookings.find(one).orElseThrow()).stream()
                        .map(Booking::id)
                        .toList());
    }

    private List<BookingId> order() {
        return given.bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 10).items().stream()
                .map(entry -> entry.booking().id())
                .toList();
    }
}
