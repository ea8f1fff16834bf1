package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.invoice.InvoicesToShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class InvoicesInBrowserTest {

    private final Chromium chromium = Chromium.start();
    private final InvoicesToShow shown = new InvoicesToShow();

    @AfterAll
    void close() {
        chromium.close();
        TestService.clock().reset();
    }

    @Test
    void invoicesLookRightOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        Page page = chromium.page(shown.controller(), Chromium.PHONE);
        for (String path : List.of(
                "/invoices",
                "/invoices/month?month=2031-03",
                "/invoices/" + shown.invoice(),
                "/invoices/organisations/" + shown.organisation())) {
            page.navigate(path);
            String name = path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("\\?.*", "").substring(1);
            wrong.addAll(Chromium.wrongAtEachWidth(page, name.replace('/', '-')));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
