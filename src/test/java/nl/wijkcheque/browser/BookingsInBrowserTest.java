package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.booking.BookingFixture;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BookingsInBrowserTest {

    private final BookingFixture given = new BookingFixture();
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void aResidentAsksForHelpOnAPhoneAndGoesBackWithoutLosingAnything() {
        List<String> wrong = new ArrayList<>();
        Page page = chromium.page(given.mulderOnline, Chromium.PHONE);
        page.navigate("/book");
        wrong.addAll(Looks.wrongWith(page, "book-what"));
        page.locator("input[value='" + given.shopping + "']").check();
        next(page);
        wrong.addAll(Looks.wrongWith(page, "book-question"));
        assertTrue(page.url().contains("/book/"), page.url());
        page.getByLabel("Nee").check();
        next(page);
        wrong.addAll(Looks.wrongWith(page, "book-how-long"));
        page.getByLabel("1 uur", exact()).check();
        next(page);
        page.getByLabel("Elke week, 4 weken lang").check();
        next(page);
        wrong.addAll(Looks.wrongWith(page, "book-when"));
        next(page);
        assertTrue(page.getByText("Kies een ochtend, middag of avond.").first().isVisible());
        wrong.addAll(Looks.wrongWith(page, "book-when-wrong"));
        page.getByLabel("middag").check();
        next(page);
        page.getByLabel("Wat is handig om te weten?").fill("De bel is stuk");
        wrong.addAll(Looks.wrongWith(page, "book-note"));
        next(page);
        wrong.addAll(Looks.wrongWith(page, "book-check"));
        back(page);
        assertEquals("De bel is stuk", page.getByLabel("Wat is handig om te weten?").inputValue());
        back(page);
        assertTrue(page.getByLabel("middag").isChecked());
        next(page);
        next(page);
        page.getByText("Aanvraag versturen").click();
        page.waitForURL("**/my-bookings**");
        assertTrue(page.getByText("Uw aanvraag staat op de wachtlijst.").first().isVisible());
        wrong.addAll(Looks.wrongWith(page, "my-bookings"));
        page.getByText("Annuleren").first().click();
        wrong.addAll(Looks.wrongWith(page, "my-bookings-cancel"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void staffPagesLookRightOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        BookingId waiting = given.onWachtlijst();
        given.requested();
        Actor coordinator = given.coordinator;
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.page(coordinator, width);
            for (String path : List.of(
                    "/wachtlijst",
                    "/bookings/requests",
                    "/bookings/" + waiting,
                    "/bookings/new?resident=" + given.mulder,
                    "/bookings/new?resident=" + given.mulder + "&offeringId=" + given.shopping)) {
                page.navigate(path);
                String name = path.replace(waiting.toString(), "one").replaceAll("\\?.*offeringId.*", "-form");
                wrong.addAll(Looks.wrongWith(
                        page, name.replaceAll("\\?.*", "").substring(1).replace('/', '-') + "-" + width));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints().stream()
                .filter(complaint -> !complaint.contains("status of 400"))
                .toList());
    }

    private static void next(Page page) {
        page.getByText("Verder", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static void back(Page page) {
        page.getByText("Terug", new Page.GetByTextOptions().setExact(true)).click();
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
