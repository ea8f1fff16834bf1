package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkcheque.payment.NewPayment;
import nl.wijkcheque.payment.OnlinePayment;
import nl.wijkcheque.payment.OnlinePayments;
import nl.wijkcheque.payment.PaymentId;
import nl.wijkcheque.payment.PaymentPurpose;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * Cheques that residents buy in their own pages and pay at their own bank. Ordering writes an order and a payment; only
 * money that came in makes a sale ({@link OrderListener}). Codes are kept nowhere, so those cheques have codes that nobody
 * knows, until she collects them: once.
 */
@Singleton
public final class OnlineSales {

    private static final int MOST = 100;

    private final OrderRows rows;
    private final SaleRows sales;
    private final Pricing pricing;
    private final OrderRules rules;
    private final Collecting collecting;
    private final OnlinePayments payments;
    private final Transactions transactions;
    private final ResidentLooks looks;
    private final TimeOrderedIds ids;
    private final Clock clock;

    OnlineSales(
            OrderRows rows,
            SaleRows sales,
            Pricing pricing,
            OrderRules rules,
            Collecting collecting,
            OnlinePayments payments,
            Transactions transactions,
            ResidentLooks looks,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.sales = sales;
        this.pricing = pricing;
        this.rules = rules;
        this.collecting = collecting;
        this.payments = payments;
        this.transactions = transactions;
        this.looks = looks;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether residents can buy online here. */
    public boolean available() {
        return payments.available();
    }

    /**
     * What it would cost her today. Refused: SALE_TOO_LARGE, INPUT_INVALID or REDUCED_CAP_REACHED at count, INPUT_INVALID
     * at worthMinutes, RESIDENT_DIED, TARIFF_UNKNOWN.
     */
    public Outcome<Quote> quote(ResidentId resident, int count, Minutes worth) {
        LocalDate today = Amsterdam.today(clock);
        return SaleRules.possible(count, worth)
                .then(fine -> pricing.offer(resident, worth, today))
                .then(offer -> rules.withinCap(offer, count, today))
                .map(offer -> offer.quote(count));
    }

    /**
     * Writes an order and its payment; {@link #begin} then leads to the bank. Refused: as {@link #quote}, PRICE_CHANGED
     * (the price now), ONLINE_NOT_OFFERED.
     *
     * @param shown the total that she agreed to
     */
    public Outcome<OrderId> order(Actor by, ResidentId resident, int count, Minutes worth, Money shown) {
        return transactions.write(() -> quote(resident, count, worth).then(quote -> {
            if (!quote.total().equals(shown)) {
                return Outcome.refused(Refusal.of(RefusalCode.PRICE_CHANGED, quote.total()));
            }
            UUID id = ids.next();
            NewPayment asked = new NewPayment(
                    PaymentPurpose.CHEQUES,
                    id,
                    quote.total(),
                    count == 1 ? "1 cheque" : count + " cheques",
                    "/my-cheques/orders/" + id);
            return payments.prepare(by, asked).map(payment -> {
                rows.save(new OrderRow(
                        id,
                        by.servicepunt().id().value(),
                        resident.value(),
                        now(),
                        count,
                        worth.count(),
                        quote.total().cents(),
                        payment.value(),
                        null,
                        null));
                return new OrderId(id);
            });
        }));
    }

    /**
     * Asks the bank for a page to pay on, once. Never in a transaction. Refused: NOT_FOUND, PAYMENT_CLOSED,
     * ONLINE_UNREACHABLE.
     */
    public Outcome<OnlineOrder> begin(Actor by, OrderId id) {
        return own(by, id)
                .then(row -> payments.begin(new PaymentId(row.paymentId()))
                        .map(payment -> row.order(payment.state(), null, 0)));
    }

    /** Hers, as it stands now: the bank is asked. A look by staff is written down. Never in a transaction. Refused: NOT_FOUND. */
    public Outcome<OnlineOrder> look(Actor by, OrderId id) {
        return own(by, id).then(row -> {
            looks.looked(by, new ResidentId(row.residentId()));
            PaymentState state = payments.refresh(new PaymentId(row.paymentId())).orElseThrow().state();
            return Outcome.done(whole(rows.findById(row.id()).orElse(row), state));
        });
    }

    /** What a resident ordered, the latest first; at most 100. A look by staff is written down. */
    public List<OnlineOrder> of(Actor by, ResidentId resident) {
        List<OrderRow> found = rows.ofResident(resident.value(), MOST).stream()
                .filter(row -> isFor(by, row))
                .toList();
        looks.looked(by, resident);
        Map<PaymentId, OnlinePayment> known = payments
                .find(found.stream().map(row -> new PaymentId(row.paymentId())).toList());
        return found.stream()
                .flatMap(row -> Stream.ofNullable(known.get(new PaymentId(row.paymentId())))
                        .map(payment -> whole(row, payment.state())))
                .toList();
    }

    /**
     * Gives the cheques of an order codes that somebody knows: once, to her or to a clerk who prints for her. Who loses
     * them has them replaced. Refused: NOT_FOUND, CODES_ALREADY_SHOWN, NOTHING_TO_COLLECT.
     */
    public Outcome<Collected> collect(Actor by, OrderId id) {
        Instant now = now();
        return transactions.write(() -> own(by, id).then(row -> collecting.collect(by, now, row)));
    }

    private OnlineOrder whole(OrderRow row, PaymentState state) {
        UUID sale = row.saleId();
        return row.order(
                state,
                sale == null ? null : sales.findById(sale).orElseThrow(),
                sale == null || !row.isUncollected() ? 0 : rows.ungiven(sale));
    }

    private Outcome<OrderRow> own(Actor by, OrderId id) {
        return rows.findById(id.value())
                .filter(row -> isFor(by, row))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    /** She herself, or a clerk of the servicepunt that it was ordered at. */
    private static boolean isFor(Actor by, OrderRow row) {
        ResidentId self = by.resident();
        return (self != null && self.value().equals(row.residentId()))
                || (by.is(Role.CLERK) && by.servicepunt().id().value().equals(row.servicepuntId()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
