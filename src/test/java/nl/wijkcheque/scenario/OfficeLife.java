package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.invoice.Invoices;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.payment.NewBankEntry;
import nl.wijkcheque.payment.Payout;
import nl.wijkcheque.payment.PayoutBatch;
import nl.wijkcheque.payment.PayoutBatchId;
import nl.wijkcheque.payment.PayoutState;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What the controller does: payouts to banks, what came in from the provider, and invoices. */
final class OfficeLife {

    static final RefundWay TO_IBAN = new RefundWay.ToIban(
            Iban.read("NL91ABNA0417164300").orThrow(), "J. Verzonnen");
    private static final Iban CORRECTED = Iban.read("NL02ABNA0123456789").orThrow();

    private final World world;
    private final Payouts payouts = TestService.bean(Payouts.class);
    private final Settlements settlements = TestService.bean(Settlements.class);
    private final Invoices invoices = TestService.bean(Invoices.class);
    private final List<Bill> bills = new ArrayList<>();
    private final List<Bill.Sent> sent = new ArrayList<>();
    private final Map<PayoutBatchId, Long> made = new HashMap<>();
    private long waiting;

    OfficeLife(World world) {
        this.world = world;
    }

    /** To somebody's bank account. */
    void owes(long cents) {
        waiting += cents;
    }

    void bills(Bill bill) {
        bills.add(bill);
    }

    void step() {
        switch (world.random.nextInt(6)) {
            case 0 -> batch();
            case 1 -> paid();
            case 2 -> putBack();
            case 3 -> settle();
            case 4 -> invoice();
            default -> settleInvoice();
        }
        world.agree();
    }

    private void batch() {
        Outcome<PayoutBatch> outcome = payouts.makeBatch(world.controller);
        if (world.done(waiting > 0, outcome, "batch")) {
            PayoutBatch batch = outcome.orThrow();
            assertEquals(Money.cents(waiting), batch.total(), world::said);
            made.put(batch.id(), waiting);
            waiting = 0;
        }
    }

    private void paid() {
        PayoutBatchId batch = aBatch();
        if (batch == null) {
            return;
        }
        boolean waits = payouts.batch(world.controller, batch).orElseThrow().paidAt() == null;
        long total = Objects.requireNonNull(made.get(batch));
        if (world.done(waits && total > 0, payouts.markPaid(world.controller, batch), "paid")) {
            world.model.move(LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.BANK, total);
        }
    }

    private void putBack() {
        PayoutBatchId batch = aBatch();
        if (batch == null) {
            return;
        }
        Payout payout = world.oneOf(payouts.of(world.controller, batch));
        boolean may = payout.state() == PayoutState.IN_BATCH || payout.state() == PayoutState.PAID;
        if (!world.done(may, payouts.putBack(world.controller, payout.id(), CORRECTED), "put back")) {
            return;
        }
        long cents = payout.amount().cents();
        waiting += cents;
        if (payout.state() == PayoutState.PAID) {
            world.model.move(LedgerAccount.BANK, LedgerAccount.REFUNDS_PAYABLE, cents);
        } else {
            made.merge(batch, -cents, Long::sum);
        }
    }

    private @Nullable PayoutBatchId aBatch() {
        List<PayoutBatch> latest = payouts.batches(world.servicepunt.id(), "", 3).items();
        return latest.isEmpty() ? null : world.oneOf(latest).id();
    }

    private void settle() {
        BankWay way = world.oneOf(List.of(BankWay.values()));
        long onItsWay = Math.max(0, world.model.of(way.outside()).cents());
        long amount = 1L + world.random.nextInt((int) onItsWay + 500);
        long costs = way.mayCost() ? world.random.nextInt(3) : 0;
        boolean may = !way.isComingIn() || amount + costs <= onItsWay;
        NewBankEntry entry = new NewBankEntry(way, Money.cents(amount), Money.cents(costs), world.today);
        Outcome<BankEntry> outcome = settlements.book(world.controller, entry);
        if (world.done(may, outcome, "settle")) {
            settled(way, amount, costs);
            if (world.chance(4)) {
                settlements.undo(world.controller, outcome.orThrow().id(), "Verkeerd geboekt.").orThrow();
                settled(way, -amount, -costs);
            }
        }
    }

    private void settled(BankWay way, long amount, long costs) {
        world.model.move(LedgerAccount.BANK, way.outside(), way.isComingIn() ? amount : -amount);
        world.model.move(LedgerAccount.PAYMENT_COSTS, way.outside(), costs);
    }

    /** Of the oldest month that waits. */
    private void invoice() {
        Map<YearMonth, List<Bill>> open = bills.stream()
                .filter(bill -> bill.sent == null && bill.month.isBefore(YearMonth.from(world.today)))
                .collect(Collectors.groupingBy(bill -> bill.month));
        YearMonth month = open.keySet().stream()
                .min(Comparator.naturalOrder())
                .orElse(YearMonth.from(world.today).minusMonths(1));
        List<InvoiceId> sentNow = invoices.make(world.controller, month).orThrow();
        List<Bill> asked = open.getOrDefault(month, List.of());
        assertEquals(asked.isEmpty() ? 0 : 1, sentNow.size(), world::said);
        if (!asked.isEmpty()) {
            Bill.Sent one = new Bill.Sent(
                    sentNow.getFirst(), asked.stream().mapToLong(bill -> bill.total).sum());
            asked.forEach(bill -> bill.sent = one);
            one.bills.addAll(asked);
            sent.add(one);
        }
    }

    /** Paid in part or in whole, a payment undone, or the whole credited. */
    private void settleInvoice() {
        if (sent.isEmpty()) {
            return;
        }
        Bill.Sent one = world.oneOf(sent);
        switch (world.random.nextInt(4)) {
            case 0, 1 ->
                pay(one, world.random.nextBoolean() ? Math.max(1, one.open()) : 1 + world.random.nextInt(5_000));
            case 2 -> undo(one);
            default -> credit(one);
        }
        if (!one.bills.isEmpty()) {
            assertEquals(
                    Money.cents(one.open()),
                    invoices.find(world.controller, one.id).orElseThrow().open(),
                    world::said);
        }
    }

    private void pay(Bill.Sent one, long cents) {
        boolean may = cents <= one.open() && !one.bills.isEmpty();
        if (world.done(may, invoices.pay(world.controller, one.id, Money.cents(cents), world.today), "pay")) {
            world.model.move(LedgerAccount.BANK, LedgerAccount.DEBTORS, cents);
            one.payments.addLast(cents);
        }
    }

    private void undo(Bill.Sent one) {
        if (one.payments.isEmpty()) {
            return;
        }
        long cents = one.payments.removeLast();
        var payments = invoices.find(world.controller, one.id).orElseThrow().payments();
        var latest = payments.stream()
                .filter(payment -> payment.undoes() == null && payment.amount().cents() == cents
                        && payments.stream().noneMatch(other -> payment.id().equals(other.undoes())))
                .findFirst()
                .orElseThrow();
        world.done(true, invoices.undoPayment(world.controller, one.id, latest.id()), "undo payment");
        world.model.move(LedgerAccount.DEBTORS, LedgerAccount.BANK, cents);
    }

    /** What stood on it can be invoiced again. */
    private void credit(Bill.Sent one) {
        boolean may = one.payments.isEmpty() && !one.bills.isEmpty();
        if (world.done(may, invoices.credit(world.controller, one.id), "credit")) {
            one.bills.forEach(bill -> bill.sent = null);
            one.bills.clear();
        }
    }
}
