package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Buying cheques on a phone, to the last page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OnlineOrderInBrowserTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Bestellen");
    private final Actor clerk = TestService.actor(servicepunt, Role.CLERK);
    private final ResidentId resident = People.registered(clerk, LocalDate.of(1948, 3, 21));
    private final Actor her = TestService.actor(servicepunt, Role.RESIDENT, resident, null);
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
        TestService.clock().reset();
    }

    @Test
    void sheBuysPaysAndSeesHerCodes() {
        TestService.clock().set(LocalDate.of(2033, 5, 9), LocalTime.of(10, 0));
        Actor admin = TestService.actor(servicepunt, Role.ADMIN);
        for (TariffGroup group : TariffGroup.values()) {
            Money price = Money.cents(group == TariffGroup.REDUCED ? 750 : 1_250);
            TestService.bean(Tariffs.class)
                    .set(admin, new NewTariff(group, Minutes.of(60), price, LocalDate.of(2033, 5, 9)));
        }
        List<String> wrong = new ArrayList<>();
        Page page = chromium.page(her, Chromium.PHONE);
        page.navigate("/my-cheques");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-none"));
        press(page, "Cheques kopen");
        press(page, "Verder");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-count-wrong"));
        page.getByLabel("Aantal cheques").fill("3");
        press(page, "Verder");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-worth"));
        press(page, "Verder");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-check"));
        press(page, "Bestellen en betalen");
        page.waitForURL(address -> address.contains("/my-cheques/orders/"));
        wrong.addAll(Looks.wrongWith(page, "my-cheques-order"));
        press(page, "Naar uw bank om te betalen");
        press(page, "Betalen");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-paid"));
        press(page, "Verder");
        wrong.addAll(Looks.wrongWith(page, "my-cheques-ready"));
        press(page, "Toon en print mijn cheques");
        assertEquals(3, page.locator(".wc-code").count());
        wrong.addAll(Looks.wrongWith(page, "my-cheques-codes"));
        page.navigate("/my-cheques");
        wrong.addAll(Looks.wrongWith(page, "my-cheques"));
        assertEquals(List.of(), wrong);
    }

    private static void press(Page page, String label) {
        page.locator("main").getByText(label, new Locator.GetByTextOptions().setExact(true)).first().click();
        page.waitForLoadState();
    }
}
