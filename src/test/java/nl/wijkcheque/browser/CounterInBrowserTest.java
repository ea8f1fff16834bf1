package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CounterInBrowserTest {

    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void everythingAboutAChequeLooksRightOnAPhoneAndOnADesk() {
        Servicepunt servicepunt = TestService.servicepunt("Balie");
        Actor clerk = TestService.actor(servicepunt, Role.CLERK);
        price(TestService.actor(servicepunt, Role.ADMIN));
        ResidentId old = People.registered(clerk, LocalDate.of(1950, 1, 1));
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            SoldCheque lost = sold(clerk);
            Page page = chromium.page(clerk, width);
            page.navigate("/cheques/sell/confirm?buyer=&worthMinutes=60&payment=CASH&count=2");
            page.getByLabel("Gegeven").fill("1000");
            wrong.addAll(Looks.wrongWith(page, "cheque-confirm-" + width));
            press(page, "Betaald: cheques maken");
            assertTrue(page.getByText("Wisselgeld").first().isVisible());
            wrong.addAll(Looks.wrongWith(page, "cheque-sold-" + width));
            page.navigate("/cheques/replace?serial=" + lost.serial());
            page.getByLabel("Reden").fill("Kwijt.");
            wrong.addAll(Looks.wrongWith(page, "cheque-replace-" + width));
            press(page, "Verder");
            wrong.addAll(Looks.wrongWith(page, "cheque-replace-check-" + width));
            press(page, "Vervangen");
            wrong.addAll(Looks.wrongWith(page, "cheque-replaced-" + width));
        }
        SoldCheque cheque = sold(clerk);
        Page page = chromium.page(clerk, Chromium.PHONE);
        for (String path : List.of(
                "/cheques/check",
                "/cheques/sell",
                "/cheques/refund",
                "/cheques/reminders",
                "/counter/undo",
                "/cheques/of/" + old,
                "/residents/" + old + "/death",
                "/cheques/file/" + cheque.id())) {
            page.navigate(path);
            String name = path.replaceAll("[0-9a-f-]{36}", "one").substring(1).replace('/', '-');
            wrong.addAll(Chromium.wrongAtEachWidth(page, name));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    private static SoldCheque sold(Actor clerk) {
        return TestService.bean(Cheques.class)
                .sell(clerk, new NewSale(null, 1, Minutes.of(60), PaymentKind.CASH))
                .orThrow()
                .cheques()
                .getFirst();
    }

    private static void price(Actor admin) {
        LocalDate today = Amsterdam.today(TestService.clock());
        for (TariffGroup group : TariffGroup.values()) {
            TestService.bean(Tariffs.class).set(admin, new NewTariff(group, Minutes.of(60), Money.cents(1_250), today));
        }
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true)).click();
    }
}
