package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.BookingFixture;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class WachtlijstInBrowserTest {

    private final BookingFixture given = new BookingFixture();
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void pagesOfWhoWaitsLookRightOnAPhoneAndOnADesk() {
        LocalDate today = Amsterdam.today(TestService.clock());
        BookingId first = given.onWachtlijst();
        BookingId second = given.onWachtlijst();
        Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);
        wachtlijst.setUrgency(given.coordinator, second, Urgency.URGENT, "Zij kan er niet meer langs").orThrow();
        wachtlijst.explain(given.coordinator, Map.of(first, WaitingCause.SKILL));
        TestService.bean(Offers.class)
                .make(
                        given.clerk,
                        first,
                        today.plusDays(9),
                        LocalTime.of(9, 30),
                        Amsterdam.at(today.plusDays(4), LocalTime.NOON))
                .orThrow();
        Actor controller = TestService.actor(given.servicepunt, Role.CONTROLLER);
        String period = "?from=" + today.minusDays(50) + "&until=" + today;
        List<String> wrong = new ArrayList<>();
        for (boolean phone : new boolean[]{true, false}) {
            String on = phone ? "-phone" : "-desk";
            look(given.coordinator, phone, "/wachtlijst", "wachtlijst" + on, wrong);
            look(given.coordinator, phone, "/wachtlijst/" + first, "wachtlijst-one" + on, wrong);
            look(given.coordinator, phone, "/planning/places", "places" + on, wrong);
            look(given.mulderOnline, phone, "/my-bookings", "my-offer" + on, wrong);
            look(controller, phone, "/statements/wachtlijst" + period, "statement-wachtlijst" + on, wrong);
            look(controller, phone, "/statements/targets" + period, "statement-targets" + on, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aDienstOfSeveralWeeksLooksRightOnAPhoneAndOnADesk() {
        Wishes wishes = new Wishes(Set.of(Dagdeel.MORNING), Amsterdam.today(TestService.clock()), null);
        BookingId week = TestService.bean(Bookings.class)
                .request(
                        given.clerk,
                        new NewBooking(
                                given.mulder,
                                given.shopping,
                                Minutes.of(60),
                                wishes,
                                null,
                                "",
                                Additionality.ADDITIONAL,
                                4))
                .orThrow()
                .getFirst();
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.page(given.coordinator, width);
            page.navigate("/bookings/" + week);
            page.locator("a[href^='/series/']").click();
            page.waitForURL("**/series/**");
            wrong.addAll(Looks.wrongWith(page, "series-" + width));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void forWhichOfSeveralItWasNotDoneLooksRightOnAPhoneAndOnADesk() {
        BookingId waits = given.onWachtlijst();
        BookingId planned = given.onWachtlijst();
        Page page = chromium.page(given.coordinator, Chromium.DESK);
        page.navigate("/wachtlijst");
        page.locator("input[value='" + waits + "']").check();
        page.locator("input[value='" + planned + "']").check();
        given.bookings.plan(given.coordinator, planned, new VisitId(UUID.randomUUID())).orThrow();
        page.locator("[name=act]").selectOption("SKILL");
        page.locator("[name=note]").fill("wie kan snoeien is ziek");
        page.locator("form[action='/wachtlijst/acts'] fieldset button").click();
        page.waitForURL("**/wachtlijst/acts");
        assertEquals("wie kan snoeien is ziek", page.locator("[name=note]").inputValue());
        assertEquals(List.of(), Chromium.wrongAtEachWidth(page, "wachtlijst-partly"));
        page.close();
    }

    @Test
    void theWayBackFromALineLeadsToTheListAsItWasSearched() {
        BookingId id = given.onWachtlijst();
        String number = TestService.bean(Bookings.class).find(id).orElseThrow().number();
        Page page = chromium.page(given.coordinator, Chromium.DESK);
        page.navigate("/wachtlijst");
        page.locator("form[data-list] [name=search]").fill(number);
        page.locator("form[data-list] [name=kind]").selectOption("KLUS");
        page.locator("form[data-list] button").click();
        openAndGoBack(page, id);
        assertEquals(number, page.locator("form[data-list] [name=search]").inputValue());
        assertEquals("KLUS", page.locator("form[data-list] [name=kind]").inputValue());
        page.navigate("/wachtlijst");
        openAndGoBack(page, id);
        assertEquals("", page.locator("form[data-list] [name=search]").inputValue());
        assertEquals(List.of(), chromium.complaints());
        page.close();
    }

    private static void openAndGoBack(Page page, BookingId id) {
        page.locator("a[href='/wachtlijst/" + id + "']").click();
        page.waitForURL("**/wachtlijst/" + id);
        page.locator("a.wc-back").click();
        page.waitForURL("**/wachtlijst");
    }

    private void look(Actor actor, boolean phone, String path, String name, List<String> wrong) {
        Page page = chromium.page(actor, phone ? Chromium.PHONE : Chromium.DESK);
        page.navigate(path);
        wrong.addAll(Looks.wrongWith(page, name));
        page.close();
    }
}
