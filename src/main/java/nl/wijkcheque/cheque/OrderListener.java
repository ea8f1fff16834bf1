package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.payment.OnlinePayment;
import nl.wijkcheque.payment.PaymentListener;
import nl.wijkcheque.payment.PaymentPurpose;
import nl.wijkcheque.payment.Settlement;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/**
 * Makes a sale of an order when its money comes in, in the transaction that settles the payment: once. When that is
 * impossible by then, nothing is written and the money goes back.
 */
@Singleton
final class OrderListener implements PaymentListener {

    private final OrderRows rows;
    private final Pricing pricing;
    private final OrderRules rules;
    private final SaleWriter writer;

    OrderListener(OrderRows rows, Pricing pricing, OrderRules rules, SaleWriter writer) {
        this.rows = rows;
        this.pricing = pricing;
        this.rules = rules;
        this.writer = writer;
    }

    @Override
    public PaymentPurpose purpose() {
        return PaymentPurpose.CHEQUES;
    }

    @Override
    public Settlement settled(Actor by, OnlinePayment payment, Instant at) {
        OrderRow order = rows.findById(payment.reference()).orElse(null);
        if (order == null) {
            return new Settlement.GiveBack("ORDER_UNKNOWN");
        }
        return switch (offer(order, payment, at)) {
            case Outcome.Refused<Offer>(Refusal refusal) ->
                new Settlement.GiveBack(refusal.code().name());
            case Outcome.Done<Offer>(Offer offer) -> {
                sell(by, order, payment, offer, at);
                yield new Settlement.Taken();
            }
        };
    }

    @Override
    public void forgotten(OnlinePayment payment) {
        rows.forget(payment.reference());
    }

    /** At the price of the day on which she ordered, that she agreed to and has paid. */
    private Outcome<Offer> offer(OrderRow order, OnlinePayment payment, Instant at) {
        LocalDate ordered = Amsterdam.dayOf(order.orderedAt());
        return pricing.holdOffer(new ResidentId(order.residentId()), Minutes.of(order.worthMinutes()), ordered)
                .then(offer -> offer.paid().price().times(order.cheques()).equals(payment.amount())
                        ? rules.holdWithinCap(offer, order.cheques(), Amsterdam.dayOf(at))
                        : Outcome.refused(RefusalCode.PRICE_CHANGED));
    }

    private void sell(Actor by, OrderRow order, OnlinePayment payment, Offer offer, Instant at) {
        NewSale asked = new NewSale(
                new ResidentId(order.residentId()),
                order.cheques(),
                Minutes.of(order.worthMinutes()),
                new Tender.Online(payment.id().value()));
        Sale sale = writer.write(by, at, asked, offer, null, false).orThrow();
        if (rows.sold(order.id(), sale.id().value()) != 1) {
            throw new IllegalStateException("sold before: " + order.id());
        }
    }
}
