package nl.wijkcheque.payment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.BankWay;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the bank statement: what is typed of it, and what was booked.
 *
 * @param ways to the bank, and from it
 * @param hints per way: what still has to come in
 * @param booked the latest first
 * @param next address of the bookings before these; null when there are none
 */
public record SettlementView(
        List<Map.Entry<String, String>> ways,
        Map<String, String> hints,
        Typed typed,
        Map<String, String> errors,
        String key,
        List<Line> booked,
        @Nullable String next) {

    public SettlementView {
        ways = List.copyOf(ways);
        booked = List.copyOf(booked);
    }

    /** @param way empty as long as nothing is chosen */
    public record Typed(String way, String amount, String costs, String day) {}

    /**
     * One booking.
     *
     * @param costs what was kept of it before it came in; empty for nothing
     * @param undone when and why it was taken back; empty while it stands
     * @param back where it can be taken back; empty when it was
     */
    public record Line(String day, String way, String amount, String costs, String undone, String back) {

        static Line of(Page page, BankEntry entry) {
            BankEntry.Undone undone = entry.undone();
            Money costs = entry.booked().costs();
            return new Line(
                    page.f().date(entry.booked().day()),
                    name(page, entry.booked().way()),
                    entry.booked().amount().toString(),
                    costs.isPositive() ? costs.toString() : "",
                    undone == null ? "" : page.t(
                            "payment.settlement.undone", page.f().date(Amsterdam.dayOf(undone.at())), undone.reason()),
                    undone == null ? "/payouts/settlements/" + entry.id() + "/reversal" : "");
        }
    }

    static SettlementView of(
            Page page,
            Map<BankWay, Money> underWay,
            Typed typed,
            Map<String, String> errors,
            String key,
            Slice<BankEntry> booked) {
        return new SettlementView(
                Arrays.stream(BankWay.values()).map(way -> Map.entry(way.name(), name(page, way))).toList(),
                Arrays.stream(BankWay.values())
                        .collect(Collectors.toMap(BankWay::name, way -> hint(page, way, underWay))),
                typed,
                errors,
                key,
                booked.items().stream().map(entry -> Line.of(page, entry)).toList(),
                booked.next() == null ? null : "/payouts/settlements?after=" + booked.next());
    }

    /** All that is on its way, in one sentence; empty when nothing is. Not cash: that may stay in the safe for the floats. */
    static String sentence(Page page, Map<BankWay, Money> underWay) {
        String parts = underWay.entrySet().stream()
                .filter(one -> one.getKey() != BankWay.CASH_BROUGHT && one.getValue().isPositive())
                .map(one -> name(page, one.getKey()) + " " + one.getValue())
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "" : page.t("payment.settlement.all", parts);
    }

    private static String hint(Page page, BankWay way, Map<BankWay, Money> underWay) {
        Money amount = underWay.getOrDefault(way, Money.ZERO);
        return switch (way) {
            case ONLINE, PIN -> page.t("payment.settlement.onItsWay", amount);
            case CASH_BROUGHT -> page.t("payment.settlement.notBrought", amount);
            case CASH_FETCHED -> page.t("payment.settlement.fetched");
        };
    }

    private static String name(Page page, BankWay way) {
        return page.t("payment.settlement.way." + way);
    }
}
