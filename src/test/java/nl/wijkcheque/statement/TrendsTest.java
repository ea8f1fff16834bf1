package nl.wijkcheque.statement;

import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TrendsTest {

    private final LedgerHistory history = new LedgerHistory("Trends");
    private final Trends trends = TestService.bean(Trends.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void eachMonthSaysWhatWasSoldRedeemedAndStillOwed() {
        history.sold("2023-06-01", "10:00", STANDARD, CASH, 2)
                .sold("2025-01-05", "10:00", STANDARD, CASH, 4)
                .sold("2025-01-06", "10:00", REDUCED, PIN, 6)
                .redeemed("2025-03-06", "10:00", REDUCED, KLUS, 1);
        List<MonthFigures> months = trends.until(history.servicepunt.id(), LocalDate.of(2025, 3, 15));
        assertEquals(12, months.size());
        assertEquals(YearMonth.of(2024, 4), months.getFirst().month());
        assertEquals(Money.cents(2_500), months.getFirst().outstanding().get(STANDARD));
        MonthFigures january = months.get(9);
        assertEquals(Money.cents(5_000 + 4_500), january.sold());
        assertEquals(Money.ZERO, january.redeemed());
        MonthFigures march = months.getLast();
        assertEquals(Money.cents(750), march.redeemed());
        assertEquals(Money.cents(7_500), march.outstanding().get(STANDARD));
        assertEquals(Money.cents(3_750), march.outstanding().get(REDUCED));
    }

    @Test
    void fromEightyPercentOfTheLimitControllersAreWarned() {
        TestService.clock().set(LocalDate.of(2090, 6, 15), LocalTime.NOON);
        history.sold("2089-06-15", "10:00", STANDARD, CASH, 99).sold("2089-06-16", "10:00", STANDARD, CASH, 63_999);
        assertEquals(Money.cents(63_999 * 1_250L), trends.soldInTwelveMonths());
        Browser controller = TestService.browser(history.controller);
        String statement = "/statements/revenue?from=2090-01-01&until=2090-06-30";
        assertFalse(controller.open("/").expect(200).text().contains("De Nederlandsche Bank"));
        history.sold("2090-06-15", "10:00", REDUCED, PIN, 2);
        assertTrue(controller.open("/").expect(200).text().contains("€ 800.002,50"));
        assertTrue(controller.open(statement).expect(200).text().contains("De Nederlandsche Bank"));
        new LedgerHistory("Elsewhere").sold("2090-06-15", "10:00", REDUCED, PIN, 2);
        assertEquals(Money.cents(63_999 * 1_250L + 4 * 750L), trends.soldInTwelveMonths());
    }

    @Test
    void thePageHoldsPicturesWithATableUnderneath() {
        history.sold("2025-01-05", "10:00", STANDARD, CASH, 4);
        String html = TestService.browser(history.controller)
                .open("/statements/revenue?from=2025-01-01&until=2025-12-31")
                .expect(200)
                .html();
        assertTrue(html.contains("id=\"trend0-title\"") && html.contains("id=\"trend1-desc\""));
        assertTrue(html.contains("januari 2025"));
    }
}
