package nl.wijkcheque.cheque.web;

import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.payment.PaymentState;
import nl.wijkcheque.platform.web.Page;

/**
 * One online order.
 *
 * @param look of its state: ok, info, warning or neutral
 * @param pay where she pays; empty when she can't any more
 */
public record OrderView(
        String id,
        String what,
        String ordered,
        String total,
        String receipt,
        String state,
        String look,
        String meaning,
        String pay,
        boolean toCollect,
        String key) {

    static OrderView of(Page page, OnlineOrder order, String key) {
        String word = wordOf(order);
        return new OrderView(
                order.id().toString(),
                page.t("cheque.order.count", order.count(), page.f().length(order.worth())),
                page.f().moment(order.orderedAt()),
                order.total().toString(),
                order.receipt() == null ? "" : order.receipt(),
                page.t("cheque.order." + word),
                switch (order.payment()) {
                    case PaymentState.Open _ -> "info";
                    case PaymentState.Paid _ -> order.gone() ? "neutral" : "ok";
                    case PaymentState.Closed _ -> "neutral";
                    case PaymentState.Refunded _ -> "warning";
                },
                meaning(page, order, word),
                order.payment() instanceof PaymentState.Open(String checkout) && checkout != null ? checkout : "",
                order.toCollect(),
                key);
    }

    private static String wordOf(OnlineOrder order) {
        return switch (order.payment()) {
            case PaymentState.Open _ -> "open";
            case PaymentState.Paid _ -> order.toCollect() ? "paid" : order.gone() ? "gone" : "collected";
            case PaymentState.Closed _ -> "closed";
            case PaymentState.Refunded _ -> "refunded";
        };
    }

    private static String meaning(Page page, OnlineOrder order, String word) {
        String known = order.payment() instanceof PaymentState.Refunded refunded
                ? "cheque.order.refunded." + refunded.reason()
                : "";
        String why = page.m().has(known) ? " " + page.t(known) : "";
        return page.t("cheque.order." + word + ".text") + why;
    }
}
