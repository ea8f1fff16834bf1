package nl.wijkcheque.payment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Money that came in on the bank: what is typed of it, and what was booked.
 *
 * @param accounts the ways to the bank
 * @param onItsWay what still has to come in, per way
 * @param booked the latest first
 * @param next address of the bookings before these; null when there are none
 */
public record SettlementView(
        List<Map.Entry<String, String>> accounts,
        Map<String, String> onItsWay,
        Typed typed,
        Map<String, String> errors,
        String key,
        List<Line> booked,
        @Nullable String next) {

    public SettlementView {
        accounts = List.copyOf(accounts);
        booked = List.copyOf(booked);
    }

    /** @param account empty as long as nothing is chosen */
    public record Typed(String account, String amount, String day) {}

    /**
     * One booking.
     *
     * @param undone when and why it was taken back; empty while it stands
     * @param back where it can be taken back; empty when it was
     */
    public record Line(String day, String way, String amount, String undone, String back) {

        static Line of(Page page, BankEntry entry) {
            BankEntry.Undone undone = entry.undone();
            return new Line(
                    page.f().date(entry.day()),
                    name(page, entry.credit()),
                    entry.amount().toString(),
                    undone == null ? "" : page.t(
                            "payment.settlement.undone", page.f().date(Amsterdam.dayOf(undone.at())), undone.reason()),
                    undone == null ? "/payouts/settlements/" + entry.id() + "/reversal" : "");
        }
    }

    static SettlementView of(
            Page page,
            Map<LedgerAccount, Money> underWay,
            Typed typed,
            Map<String, String> errors,
            String key,
            Slice<BankEntry> booked) {
        return new SettlementView(
                Settlements.WAYS.stream().map(way -> Map.entry(way.name(), name(page, way))).toList(),
                underWay.entrySet().stream()
                        .collect(Collectors.toMap(
                                one -> one.getKey().name(),
                                one -> page.t(
                                        one.getKey() == LedgerAccount.CASH_TRANSIT
                                                ? "payment.settlement.notBrought"
                                                : "payment.settlement.onItsWay",
                                        one.getValue()))),
                typed,
                errors,
                key,
                booked.items().stream().map(entry -> Line.of(page, entry)).toList(),
                booked.next() == null ? null : "/payouts/settlements?after=" + booked.next());
    }

    /** All that is on its way, in one sentence; empty when nothing is. Not cash: that may stay in the safe for the floats. */
    static String sentence(Page page, Map<LedgerAccount, Money> underWay) {
        String parts = underWay.entrySet().stream()
                .filter(one -> one.getKey() != LedgerAccount.CASH_TRANSIT && one.getValue().isPositive())
                .map(one -> name(page, one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : page.t("payment.settlement.all", parts);
    }

    private static String name(Page page, LedgerAccount way) {
        return page.t("payment.settlement.way." + way);
    }
}
