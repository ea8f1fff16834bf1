package nl.wijkcheque.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFixture;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** After a death: one page for the date, the cheques, what was asked for and what was ordered. */
final class DeathPagesTest {

    private static final Minutes HOUR = Minutes.of(60);

    private final BookingFixture here = new BookingFixture();
    private final LocalDate today = Amsterdam.today(TestService.clock());
    private final Browser clerk = TestService.browser(here.clerk);
    private final String page = "/residents/" + here.mulder + "/death";
    private final Cheques cheques = TestService.bean(Cheques.class);

    DeathPagesTest() {
        for (TariffGroup group : TariffGroup.values()) {
            TestService.bean(Tariffs.class).set(here.admin, new NewTariff(group, HOUR, Money.cents(1_250), today));
        }
    }

    @Test
    void oneStepKeepsTheDateSettlesTheChequesAndCancelsWhatWasAsked() {
        cheques.sell(here.clerk, new NewSale(here.mulder, 2, HOUR, PaymentKind.PIN)).orThrow();
        BookingId waiting = here.onWachtlijst();
        BookingId toJudge = here.requested();
        Shown ask = clerk.open(page).expect(200);
        assertTrue(ask.text().contains("Op de wachtlijst") && ask.text().contains("Wordt bekeken"), ask.text());
        Shown missing = clerk.submit(page, ask.withKey(Map.of())).expect(400);
        for (String field : new String[]{"diedOn", "who", "bookings"}) {
            assertTrue(missing.html().contains("href=\"#" + field + "\""), missing.text());
        }
        Map<String, String> typed = Map.of(
                "diedOn", today.toString(), "who", "IBAN", "iban", "NL91ABNA0417164300", "name", "Erven", "bookings",
                "CANCEL");
        Shown done = clerk.submit(page, ask.withKey(typed)).expect(200);
        assertTrue(done.text().contains("2 cheques, samen €\u00A025,00"), done.text());
        assertTrue(done.text().contains("Aanvragen geannuleerd: 2."), done.text());
        assertTrue(here.bookings.find(waiting).orElseThrow() instanceof Booking.Cancelled);
        assertTrue(here.bookings.find(toJudge).orElseThrow() instanceof Booking.Cancelled);
        assertEquals(today, TestService.bean(Residents.class).find(here.mulder).orElseThrow().diedOn());
        assertEquals(done.text(), clerk.submit(page, ask.withKey(typed)).expect(200).text(), "a second press");
        Shown file = clerk.open("/residents/" + here.mulder).expect(200);
        assertTrue(file.text().contains("Overleden op"), file.text());
        assertFalse(file.html().contains("/cheques/sell?resident="), file.text());
        assertTrue(clerk.open(page).expect(200).text().contains("geen cheques en geen aanvragen meer open"));
    }

    @Test
    void aDateThatCantBeChangesNothingElse() {
        BookingId waiting = here.onWachtlijst();
        Map<String, String> tomorrow = Map.of("diedOn", today.plusDays(1).toString(), "bookings", "CANCEL");
        Shown refused = clerk.submit(page, clerk.open(page).expect(200).withKey(tomorrow)).expect(400);
        assertTrue(refused.text().contains("niet na vandaag"), refused.text());
        assertTrue(here.bookings.find(waiting).orElseThrow() instanceof Booking.OnWachtlijst);
    }

    @Test
    void chequesCanWaitAndRequestsCanStay() {
        cheques.sell(here.clerk, new NewSale(here.mulder, 1, HOUR, PaymentKind.PIN)).orThrow();
        BookingId waiting = here.onWachtlijst();
        Map<String, String> later = Map.of("diedOn", today.toString(), "who", "LATER", "bookings", "KEEP");
        Shown done = clerk.submit(page, clerk.open(page).expect(200).withKey(later)).expect(200);
        assertTrue(done.text().contains("De cheques blijven staan"), done.text());
        assertTrue(here.bookings.find(waiting).orElseThrow() instanceof Booking.OnWachtlijst);
        assertTrue(clerk.open(page).expect(200).html().contains("value=\"IBAN\""));
    }

    @Test
    void nothingNewIsSoldBookedOrOrderedInHerName() {
        OnlineSales online = TestService.bean(OnlineSales.class);
        Money total = online.quote(here.mulder, 1, HOUR).orThrow().total();
        OnlineOrder begun = online.begin(
                here.mulderOnline,
                online.order(here.mulderOnline, here.mulder, 1, HOUR, total).orThrow())
                .orThrow();
        assertTrue(clerk.open(page).expect(200).text().contains("Nog niet betaald: 1."));
        Map<String, String> died = Map.of("diedOn", today.toString());
        clerk.submit(page, clerk.open(page).expect(200).withKey(died)).expect(200);
        assertRefused(cheques.sell(here.clerk, new NewSale(here.mulder, 1, HOUR, PaymentKind.PIN)));
        assertRefused(online.order(here.mulderOnline, here.mulder, 1, HOUR, total));
        NewBooking asked = here.garden();
        assertRefused(here.bookings.request(here.clerk, asked));
        Shown sale = clerk.open("/cheques/sell/confirm?worthMinutes=60&payment=PIN&count=1&buyer=" + here.mulder)
                .expect(400);
        assertTrue(sale.text().contains("is overleden"), sale.text());
        Shown order = TestService.browser(here.mulderOnline).open("/my-cheques/buy?count=1&worthMinutes=60&asked=1");
        assertTrue(order.text().contains("is overleden"), order.text());
        TestService.bean(DemoPayments.class).press(begun.paymentId(), DemoPayments.Button.PAY);
        TestService.bean(OnlinePayments.class).refresh(begun.paymentId());
        PaymentState state = online.look(here.mulderOnline, begun.id()).orThrow().payment();
        assertTrue(state instanceof PaymentState.Refunded back && back.reason().equals("RESIDENT_DIED"), "" + state);
    }

    @Test
    void onlyACoordinatorSaysThatItWasSomebodyElse() {
        clerk.submit(page, clerk.open(page).expect(200).withKey(Map.of("diedOn", today.toString()))).expect(200);
        assertFalse(clerk.open(page).expect(200).text().contains("Toch niet overleden?"));
        clerk.submit(page + "/withdrawal", Map.of()).expect(403);
        Browser coordinator = TestService.browser(here.coordinator);
        assertTrue(coordinator.open(page).expect(200).text().contains("Toch niet overleden?"));
        assertTrue(coordinator.submit(page + "/withdrawal", Map.of()).expect(200).text().contains("Ingetrokken"));
        assertFalse(TestService.bean(Residents.class).find(here.mulder).orElseThrow().isDead());
    }

    private static void assertRefused(Outcome<?> outcome) {
        assertTrue(
                outcome instanceof Outcome.Refused<?>(Refusal refusal) && refusal.code() == RefusalCode.RESIDENT_DIED,
                outcome.toString());
    }
}
