package nl.wijkcheque.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Refund;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.cheque.Refunds;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.CashDesk;
import nl.wijkcheque.fixture.NotReconciled;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cheques that an organisation buys on account: owed since the sale, asked for once, and worth money only when paid. */
final class ChequesOnAccountTest {

    private final OnAccount care = new OnAccount();
    private final OrganisationId organisation = care.premises.organisation();
    private final Cheques cheques = TestService.bean(Cheques.class);

    @BeforeEach
    void inMarch() {
        TestService.clock().set(OnAccount.MARCH.atEndOfMonth(), LocalTime.of(9, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void nothingIsSoldToAnOrganisationThatIsNotThereOrNoLongerActive() {
        Refusal unknown = refusal(sell(null, new OrganisationId(UUID.randomUUID())));
        assertEquals(Refusal.of(RefusalCode.NOT_FOUND).at("organisationId"), unknown);
        Organisations organisations = TestService.bean(Organisations.class);
        organisations.setActive(care.controller, organisation, false).orThrow();
        assertEquals(
                Refusal.of(RefusalCode.ORGANISATION_INACTIVE).at("organisationId"),
                refusal(sell(null, organisation)));
        assertEquals(List.of(), care.made(), "and invoices can still be made");
    }

    @Test
    void anOrganisationDoesNotBuyAtTheReducedTariffOfAResident() {
        ResidentId old = People.registered(care.here.clerk, OnAccount.APRIL.minusYears(80));
        assertEquals(
                Refusal.of(RefusalCode.INPUT_INVALID).at("buyer"), refusal(sell(old, organisation)));
    }

    @Test
    void nothingGoesBackForWhatWasNotPaidYet() {
        Sale sale = sell(null, organisation).orThrow();
        Invoice invoice = care.made().getFirst();
        assertEquals(RefusalCode.CHEQUE_NOT_PAID_FOR, refusal(refund(sale)).code());
        care.invoices.pay(care.controller, invoice.id(), Money.cents(12_499), OnAccount.APRIL).orThrow();
        assertEquals(RefusalCode.CHEQUE_NOT_PAID_FOR, refusal(refund(sale)).code());
        care.invoices.pay(care.controller, invoice.id(), Money.cents(1), OnAccount.APRIL).orThrow();
        assertEquals(Money.cents(1_250), refund(sale).orThrow().total());
    }

    @Test
    void nothingGoesBackWhenTheInvoiceWasCredited() {
        Sale sale = sell(null, organisation).orThrow();
        care.invoices.credit(care.controller, care.made().getFirst().id()).orThrow();
        assertEquals(RefusalCode.CHEQUE_NOT_PAID_FOR, refusal(refund(sale)).code());
        assertEquals(1, care.made().size(), "it is asked for again");
    }

    @Test
    void whatOrganisationsOweIsWhatTheirInvoicesAndTheirChequesComeTo() {
        var before = NotReconciled.now();
        sell(null, organisation).orThrow();
        assertEquals(before, NotReconciled.now(), "sold");
        care.visited(care.here.garden, 60);
        Invoice invoice = care.made().getFirst();
        assertEquals(2, invoice.lines().size());
        assertEquals(before, NotReconciled.now(), "invoiced");
        care.invoices.pay(care.controller, invoice.id(), Money.cents(13_000), OnAccount.APRIL).orThrow();
        assertEquals(before, NotReconciled.now(), "paid in part");
        Invoice paid = care.whole(invoice.id());
        care.invoices.undoPayment(care.controller, invoice.id(), paid.payments().getFirst().id()).orThrow();
        care.invoices.credit(care.controller, invoice.id()).orThrow();
        assertEquals(before, NotReconciled.now(), "credited");
    }

    private Outcome<Sale> sell(@Nullable ResidentId buyer, OrganisationId to) {
        return cheques.sell(care.here.clerk, new NewSale(buyer, 10, Minutes.of(60), new Tender.OnAccount(to)));
    }

    private Outcome<Refund> refund(Sale sale) {
        CashDesk.ready(care.here.clerk);
        Which first = new Which.Code(sale.cheques().getFirst().code().value());
        return TestService.bean(Refunds.class)
                .refund(care.here.clerk, List.of(first), new RefundWay.OverTheCounter(PaymentKind.CASH));
    }

    private static Refusal refusal(Outcome<?> outcome) {
        assertTrue(outcome instanceof Outcome.Refused, () -> outcome.toString());
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
