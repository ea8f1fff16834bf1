package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.KlusMaximum;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ReducedAheadTest {

    private static final LocalDate FROM = LocalDate.of(2027, 4, 1);
    private static final int DAYS = 14;

    private final BookingFixture given = new BookingFixture();
    private final ResidentId young = People.registered(given.clerk, LocalDate.of(1990, 1, 1));
    private final ResidentId old = People.registered(given.clerk, LocalDate.of(1930, 1, 1));
    private final Intake intake = new Intake(
            TestService.bean(Hosts.class),
            TestService.bean(Offerings.class),
            TestService.bean(SeriesMaker.class),
            TestService.bean(TimeOrderedIds.class),
            TestService.bean(Clock.class),
            TestService.bean(KlusMaximum.class),
            new ReducedAhead(FROM + "=" + DAYS + " " + FROM.plusMonths(2) + "=0"),
            TestService.bean(Residents.class),
            0);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void itHoldsFromItsDayUntilTheNextOne() {
        ReducedAhead rule = new ReducedAhead(" 2027-06-01=0  2027-04-01=14 ");
        assertEquals(0, rule.on(LocalDate.of(2027, 3, 31)));
        assertEquals(14, rule.on(LocalDate.of(2027, 4, 1)));
        assertEquals(14, rule.on(LocalDate.of(2027, 5, 31)));
        assertEquals(0, rule.on(LocalDate.of(2027, 6, 1)));
        assertEquals(0, new ReducedAhead("").on(LocalDate.of(2027, 6, 1)), "as it is shipped");
    }

    @Test
    void whatCannotBeReadIsNoRule() {
        for (String wrong : List.of("14", "2027-04-01", "2027-04-01=-1", "2027-04-01=367", "1 april=3")) {
            assertThrows(RuntimeException.class, () -> new ReducedAhead(wrong), wrong);
        }
    }

    @Test
    void whoPaysTheReducedTariffGoesSoManyDaysAheadAndNoMoreAndStillWaitsSinceSheAsked() {
        at(FROM);
        BookingId before = asked(young);
        TestService.clock().forward(Duration.ofSeconds(2));
        BookingId after = asked(young);
        TestService.clock().set(FROM.plusDays(DAYS), LocalTime.of(9, 0));
        TestService.clock().forward(Duration.ofSeconds(1));
        BookingId ahead = asked(old);
        assertEquals(List.of(before, ahead, after), order());
        WachtlijstEntry entry = TestService.bean(Wachtlijst.class).entry(given.clerk, ahead).orElseThrow();
        assertEquals(0, entry.waitingDays(), "nobody waits longer by it");
        assertEquals(FROM.plusDays(DAYS).plusWeeks(6), entry.booking().normDate());
        Texts texts = TestService.bean(Texts.class);
        String sentence = new PlaceSentence(texts.in(Texts.DUTCH), Texts.DUTCH, given.today()).place(entry);
        assertTrue(sentence.endsWith("Wie het verlaagde tarief betaalt, telt hier 14 dagen eerder mee."), sentence);
    }

    @Test
    void whatWasAskedBeforeOrAfterStaysWhereItIs() {
        at(FROM.minusDays(1));
        assertEquals(0, yields(asked(old)));
        at(FROM);
        assertEquals(-DAYS, yields(asked(old)));
        assertEquals(0, yields(asked(young)));
        at(FROM.plusMonths(2));
        assertEquals(0, yields(asked(old)));
    }

    private static void at(LocalDate day) {
        TestService.clock().set(day, LocalTime.of(9, 0));
    }

    private int yields(BookingId id) {
        return given.bookings.find(id).orElseThrow().details().yieldsDays();
    }

    private BookingId asked(ResidentId whose) {
        NewBooking request = BookingFixture.asked(
                whose, given.garden, 60, given.today(), null, Additionality.ADDITIONAL, 1);
        Transactions transactions = TestService.bean(Transactions.class);
        Booking booking = intake.bookingsFor(given.clerk, request).getFirst();
        transactions.run(() -> TestService.bean(Moves.class).begin(given.clerk, booking));
        return booking.id();
    }

    private List<BookingId> order() {
        return given.bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 10).items().stream()
                .map(entry -> entry.booking().id())
                .toList();
    }
}
