package nl.wijkcheque.payment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Money;

/**
 * What is typed of money that came in on the bank.
 *
 * @param accounts the ways to the bank
 * @param onItsWay what still has to come in, per way
 */
public record SettlementView(
        List<Map.Entry<String, String>> accounts,
        Map<String, String> onItsWay,
        String account,
        String amount,
        String day,
        Map<String, String> errors,
        String key) {

    static SettlementView of(
            Page page,
            Map<LedgerAccount, Money> underWay,
            String account,
            String amount,
            String day,
            Map<String, String> errors) {
        return new SettlementView(
                Settlements.WAYS.stream().map(way -> Map.entry(way.name(), name(page, way))).toList(),
                underWay.entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().name(),
                                one -> page.t("payment.settlement.onItsWay", one.getValue()))),
                account,
                amount,
                day,
                errors,
                IdempotencyKey.fresh());
    }

    /** All that is on its way, in one sentence; empty when nothing is. */
    static String sentence(Page page, Map<LedgerAccount, Money> underWay) {
        String parts = underWay.entrySet().stream()
                .filter(one -> one.getValue().isPositive())
                .map(one -> name(page, one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : page.t("payment.settlement.all", parts);
    }

    private static String name(Page page, LedgerAccount way) {
        return page.t("payment.settlement.way." + way);
    }
}
