package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.payment.BankEntryId;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.payment.NewBankEntry;
import nl.wijkcheque.payment.NewPayment;
import nl.wijkcheque.payment.NewPayout;
import nl.wijkcheque.payment.OnlinePayment;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentPurpose;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutCause;
import nl.wijkcheque.payment.PayoutId;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PaymentsInBrowserTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Payments");
    private final Actor resident = TestService.actor(servicepunt, Role.RESIDENT);
    private final Actor controller = TestService.actor(servicepunt, Role.CONTROLLER);
    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void theBankOfTheDemonstrationOnAPhone() {
        List<String> wrong = new ArrayList<>();
        OnlinePayment payment = TestService.bean(OnlinePayments.class)
                .start(
                        resident,
                        new NewPayment(PaymentPurpose.CHEQUES, UUID.randomUUID(), Money.cents(4_250), "5 cheques", "/"))
                .orThrow();
        Page page = chromium.page(resident, Chromium.PHONE);
        page.navigate("/payments/" + payment.id());
        wrong.addAll(Looks.wrongWith(page, "payment-open"));
        page.navigate("/demo-payments/" + payment.id());
        assertTrue(page.getByText("Proefbetaling – er wordt niets afgeschreven").isVisible());
        wrong.addAll(Looks.wrongWith(page, "payment-demo"));
        page.getByText("Stoppen zonder te betalen").click();
        page.waitForURL("**/payments/**");
        assertTrue(page.getByText("Er is niet betaald").isVisible());
        wrong.addAll(Looks.wrongWith(page, "payment-cancelled"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void payoutsOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        Payouts payouts = TestService.bean(Payouts.class);
        Iban iban = new Iban("NL91ABNA0417164300");
        owe(payouts, new NewPayout("J. de Vries-van den Berg", iban, Money.cents(1_250), UUID.randomUUID(), CAUSE));
        PayoutBatch batch = payouts.makeBatch(controller).orThrow();
        PayoutId inBatch = payouts.of(controller, batch.id()).getFirst().id();
        owe(payouts, new NewPayout("A. Bakker", iban, Money.cents(212_50), UUID.randomUUID(), CAUSE));
        BankEntryId booked = booked();
        Page page = chromium.page(controller, Chromium.PHONE);
        for (Map.Entry<String, String> each : Map.of(
                "payouts", "/payouts",
                "payouts-batch", "/payouts/batches/" + batch.id(),
                "payouts-back", "/payouts/" + inBatch + "/back",
                "payouts-settlement", "/payouts/settlements",
                "payouts-reversal", "/payouts/settlements/" + booked + "/reversal").entrySet()) {
            page.navigate(each.getValue());
            wrong.addAll(Chromium.wrongAtEachWidth(page, each.getKey()));
        }
        assertEquals(List.of(), wrong);
    }

    /** One that stands, and one before it that was taken back. */
    private BankEntryId booked() {
        Posting paid = new Posting(
                LedgerCause.SALE,
                UUID.randomUUID(),
                TestService.clock().instant(),
                List.of(new Transfer(LedgerAccount.PIN, LedgerAccount.DEFERRED_STANDARD, Money.cents(300_00))));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(controller, paid));
        Settlements settlements = TestService.bean(Settlements.class);
        LocalDate today = Amsterdam.today(TestService.clock());
        NewBankEntry pin = new NewBankEntry(BankWay.PIN, Money.cents(149_00), Money.cents(1_00), today);
        BankEntryId wrong = settlements.book(controller, pin).orThrow().id();
        settlements.undo(controller, wrong, "Dit was de pin van maandag, en die was al geboekt.").orThrow();
        return settlements.book(controller, pin).orThrow().id();
    }

    private static final PayoutCause CAUSE = PayoutCause.CHEQUE_REFUND;

    private void owe(Payouts payouts, NewPayout payout) {
        TestService.bean(Transactions.class).run(() -> payouts.owe(controller, payout));
    }
}
