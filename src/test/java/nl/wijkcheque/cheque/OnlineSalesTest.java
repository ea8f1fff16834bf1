package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ordered, paid at the bank, sold once, collected once; and given back when it can't be sold. */
final class OnlineSalesTest {

    private static final int THREADS = 32;

    private final Counter counter = new Counter("Online");
    private final ResidentId old = counter.old();
    private final Actor her = TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, old, null);
    private final OnlineSales online = TestService.bean(OnlineSales.class);
    private final OnlinePayments payments = TestService.bean(OnlinePayments.class);
    private final DemoPayments bank = TestService.bean(DemoPayments.class);

    @AfterEach
    void back() {
        TestService.clock().reset();
    }

    @Test
    void nothingIsSoldUntilTheBankSaysSoAndThenExactlyWhatSheOrdered() throws Exception {
        OnlineOrder order = begun(3);
        assertEquals(Money.cents(2_250), order.total());
        assertEquals(0, TestService.bean(ChequeCounts.class).walletOf(old).count());
        pay(order);
        OnlineOrder paid = online.look(her, order.id()).orThrow();
        assertInstanceOf(PaymentState.Paid.class, paid.payment());
        assertTrue(paid.toCollect());
        assertTrue(paid.receipt() != null && paid.receipt().startsWith("2031-"), paid.toString());
        assertEquals(3, TestService.bean(ChequeCounts.class).walletOf(old).count());
        assertEquals(List.of("ONLINE DEFERRED_REDUCED € 22,50"), posted(saleOf(order)));
    }

    @Test
    void thirtyTwoCallsAndReturnsMakeOneSale() throws Exception {
        OnlineOrder order = begun(2);
        bank.press(order.paymentId(), DemoPayments.Button.PAY);
        AtOnce.numbered(THREADS,
                at -> at % 2 == 0 ? payments.notified(order.paymentId().toString()) : online.look(her, order.id()));
        assertEquals(
                List.of("1"),
                Database.column("SELECT COUNT(*) FROM cheque_sale WHERE payment_id = ?", order.paymentId()));
        assertEquals(
                List.of("2"), Database.column("SELECT COUNT(*) FROM cheque WHERE sale_id = ?", saleOf(order)));
        assertEquals(List.of("ONLINE DEFERRED_REDUCED € 15,00"), posted(saleOf(order)));
    }

    @Test
    void codesAreShownOnceAndPayForHelp() throws Exception {
        OnlineOrder order = begun(2);
        pay(order);
        List<Outcome<Collected>> outcomes = AtOnce.numbered(THREADS, at -> online.collect(her, order.id()));
        List<Outcome<Collected>> done = outcomes.stream().filter(Outcome.Done.class::isInstance).toList();
        assertEquals(1, done.size());
        outcomes.stream().filter(Outcome.Refused.class::isInstance).forEach(refused -> assertEquals(
                RefusalCode.CODES_ALREADY_SHOWN, Counter.codeOf(refused)));
        Collected collected = done.getFirst().orThrow();
        assertEquals(2, collected.cheques().size());
        SoldCheque first = collected.cheques().getFirst();
        assertTrue(counter.redeem(first.code(), counter.household(old)) instanceof Outcome.Done<Redeemed>);
        assertEquals(
                RefusalCode.CHEQUE_ALREADY_REDEEMED,
                Counter.codeOf(counter.redeem(first.code(), counter.household(old))));
        assertEquals(
                List.of("SOLD", "COLLECTED", "REDEEMED"),
                Database.column("SELECT kind FROM cheque_event WHERE cheque_id = ? ORDER BY number", first.id()));
        assertFalse(online.look(her, order.id()).orThrow().toCollect());
    }

    @Test
    void codesOfWhatExpiredMeanwhileAreShownAsWellSoThatItCanBeHadBack() {
        ResidentId young = counter.born(Counter.DAY.minusYears(40));
        Actor buyer = TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, young, null);
        OrderId id = online.order(buyer, young, 1, Counter.HOUR, Counter.STANDARD).orThrow();
        pay(online.begin(buyer, id).orThrow());
        counter.at(Counter.DAY.plusMonths(24).plusDays(1), LocalTime.NOON);
        TestService.bean(Expiries.class).expireDue(counter.clerk.servicepunt().id());
        SoldCheque expired = online.collect(buyer, id).orThrow().cheques().getFirst();
        assertEquals(
                Counter.STANDARD,
                TestService.bean(Refunds.class)
                        .refund(
                                counter.clerk,
                                List.of(new Which.Code(expired.code().value())),
                                new RefundWay.OverTheCounter(PaymentKind.PIN))
                        .orThrow()
                        .total());
    }

    @Test
    void whatWasReplacedOrRefundedBeforeItWasCollectedLeavesNothingToCollect() throws Exception {
        OnlineOrder order = begun(2);
        pay(order);
        List<Which> both = Database.column("SELECT id FROM cheque WHERE sale_id = ? ORDER BY serial", saleOf(order))
                .stream()
                .<Which>map(id -> new Which.Id(new ChequeId(UUID.fromString(id))))
                .toList();
        TestService.bean(Refunds.class)
                .refund(counter.clerk, both.subList(0, 1), new RefundWay.OverTheCounter(PaymentKind.CASH))
                .orThrow();
        assertTrue(online.look(her, order.id()).orThrow().toCollect(), "one is left");
        TestService.bean(Replacements.class)
                .replace(counter.clerk, both.subList(1, 2), "Geen printer.", PaymentKind.CASH)
                .orThrow();
        OnlineOrder left = online.look(her, order.id()).orThrow();
        assertFalse(left.toCollect());
        assertTrue(left.gone());
        for (int times = 0; times < 2; times++) {
            assertEquals(RefusalCode.NOTHING_TO_COLLECT, Counter.codeOf(online.collect(her, order.id())));
        }
    }

    @Test
    void theClerkCollectsForHerAndNobodyElseDoes() {
        OnlineOrder order = begun(1);
        assertEquals(RefusalCode.NOT_FOUND, Counter.codeOf(online.collect(her, order.id())));
        pay(order);
        Actor other = TestService.actor(
                counter.clerk.servicepunt(), Role.RESIDENT, counter.old(), null);
        Actor elsewhere = TestService.actor(TestService.servicepunt("Elsewhere"), Role.CLERK);
        for (Actor stranger : List.of(other, elsewhere)) {
            assertEquals(RefusalCode.NOT_FOUND, Counter.codeOf(online.collect(stranger, order.id())));
            assertEquals(RefusalCode.NOT_FOUND, Counter.codeOf(online.look(stranger, order.id())));
            assertEquals(List.of(), online.of(stranger, old));
        }
        assertEquals(1, online.collect(counter.clerk, order.id()).orThrow().cheques().size());
    }

    @Test
    void whoHadHerShareMeanwhileGetsHerMoneyBackWithTheReason() throws Exception {
        OnlineOrder first = begun(60);
        OnlineOrder second = begun(60);
        pay(first);
        pay(second);
        assertInstanceOf(
                PaymentState.Paid.class, online.look(her, first.id()).orThrow().payment());
        PaymentState.Refunded refunded = assertInstanceOf(
                PaymentState.Refunded.class, online.look(her, second.id()).orThrow().payment());
        assertEquals("REDUCED_CAP_REACHED", refunded.reason());
        assertTrue(refunded.refundedAt() != null);
        assertEquals(
                List.of("60"),
                Database.column("SELECT SUM(bought) FROM cheque_allowance WHERE resident_id = ?", old));
        assertEquals(60, TestService.bean(ChequeCounts.class).walletOf(old).count());
        assertEquals(
                RefusalCode.REDUCED_CAP_REACHED, Counter.codeOf(online.quote(old, 41, Counter.HOUR)));
        assertEquals(
                Set.of("ONLINE REFUNDS_PAYABLE € 450,00", "REFUNDS_PAYABLE ONLINE € 450,00"),
                Set.copyOf(posted(second.paymentId().toString())));
    }

    @Test
    void whatWasCancelledSellsNothing() throws Exception {
        OnlineOrder order = begun(1);
        bank.press(order.paymentId(), DemoPayments.Button.CANCEL);
        assertInstanceOf(
                PaymentState.Closed.class, online.look(her, order.id()).orThrow().payment());
        assertEquals(
                List.of("0"),
                Database.column("SELECT COUNT(*) FROM cheque_sale WHERE payment_id = ?", order.paymentId()));
    }

    @Test
    void anotherPriceThanSheSawIsNotOrdered() {
        assertEquals(
                RefusalCode.PRICE_CHANGED,
                Counter.codeOf(online.order(her, old, 1, Counter.HOUR, Money.cents(749))));
        assertEquals(List.of(), online.of(her, old));
    }

    private OnlineOrder begun(int count) {
        Money total = online.quote(old, count, Counter.HOUR).orThrow().total();
        OrderId id = online.order(her, old, count, Counter.HOUR, total).orThrow();
        return online.begin(her, id).orThrow();
    }

    private void pay(OnlineOrder order) {
        bank.press(order.paymentId(), DemoPayments.Button.PAY);
        payments.refresh(order.paymentId());
    }

    private static String saleOf(OnlineOrder order) throws SQLException {
        return Database.column("SELECT id FROM cheque_sale WHERE payment_id = ?", order.paymentId())
                .getFirst();
    }

    private static List<String> posted(String reference) {
        return TestService.bean(Ledger.class).about(UUID.fromString(reference)).stream()
                .map(each -> each.debit() + " " + each.credit() + " " + each.amount())
                .toList();
    }
}
