package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.NewShift;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.ShiftCount;
import nl.wijkcheque.till.Tills;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TillDaysTest {

    private static final LocalDate DAY = LocalDate.of(2031, 5, 13);

    private final Tills tills = TestService.bean(Tills.class);
    private final Servicepunt servicepunt = TestService.servicepunt("Dagrapport");
    private final Actor anna = TestService.clerkWithoutTill(servicepunt);
    private final Actor bea = TestService.clerkWithoutTill(servicepunt);

    @BeforeEach
    void aDayWithTwoTills() {
        TestService.clock().set(DAY, LocalTime.of(9, 0));
        OpenShift first = opened(anna, 1);
        OpenShift second = opened(bea, 2);
        sold(anna, first, LedgerAccount.CASH, 2_500);
        sold(anna, first, LedgerAccount.PIN, 1_250);
        sold(bea, second, LedgerAccount.CASH, 750);
        TestService.clock().set(DAY, LocalTime.of(17, 0));
        tills.close(
                anna,
                first.id(),
                new ShiftCount(
                        CashCount.fewest(Money.cents(7_400)),
                        Money.cents(2_400),
                        Money.cents(1_250),
                        "Een euro te weinig teruggevonden.",
                        ""))
                .orThrow();
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aCoordinatorSeesAllShiftsAndTheDay() {
        String pdf = pdf(TestService.actor(servicepunt, Role.COORDINATOR));
        for (String line : List.of(
                "Kas 1: " + anna.name(),
                "Verkocht € 25,00 € 12,50",
                "Moet er zijn € 75,00 € 12,50",
                "Geteld, of volgens de pinautomaat € 74,00 € 12,50",
                "Verschil € -1,00 € 0,00",
                "Een euro te weinig teruggevonden.",
                "Kas 2: " + bea.name(),
                "nog open",
                "Contant 2 € 32,50",
                "Te weinig in de kas € 1,00")) {
            assertTrue(pdf.contains(line), () -> line + " is not in " + pdf);
        }
    }

    @Test
    void aClerkSeesHerOwnShift() {
        String pdf = pdf(bea);
        assertTrue(pdf.contains("Kas 2: " + bea.name()), pdf);
        assertFalse(pdf.contains("Kas 1: " + anna.name()) || pdf.contains("Te weinig in de kas"), pdf);
    }

    @Test
    void aDayWithoutTillsSaysSo() {
        String path = "/v1/statements/till-day?language=nl&day=";
        Actor controller = TestService.actor(servicepunt, Role.CONTROLLER);
        String pdf = PaperText.ofPdf(
                TestService.api(controller).get(path + DAY.minusDays(1)).expect(200).bytes());
        assertTrue(pdf.contains("Op deze dag was er geen kas open."), pdf);
        assertEquals(
                "STATEMENT_PERIOD_INVALID",
                TestService.api(controller).get(path + DAY.plusDays(1)).expect(400).code());
    }

    private static String pdf(Actor reader) {
        return PaperText.ofPdf(TestService.api(reader)
                .get("/v1/statements/till-day?language=nl&day=" + DAY)
                .expect(200)
                .bytes());
    }

    private OpenShift opened(Actor clerk, int till) {
        return tills.open(
                clerk, new NewShift(till, CashCount.fewest(Money.cents(5_000)), Money.cents(5_000), ""))
                .orThrow();
    }

    private static void sold(Actor clerk, OpenShift shift, LedgerAccount paid, long cents) {
        Transfer sale = new Transfer(paid, LedgerAccount.DEFERRED_STANDARD, Money.cents(cents), 1);
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class)
                .post(clerk, new Posting(
                        LedgerCause.SALE,
                        UUID.randomUUID(),
                        TestService.clock().instant(),
                        shift.id(),
                        List.of(sale))));
    }
}
