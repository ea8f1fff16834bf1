package nl.wijkcheque.cheque.web;

import java.util.List;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.Wallet;
import nl.wijkcheque.platform.web.Page;

/** What a resident has and ordered. */
public record MyChequesView(
        boolean available, int count, String worth, List<OrderView> orders, List<Line> cheques) {

    private static final String FINE = "ok";

    /** One cheque. */
    public record Line(String serial, String worth, String validUntil, String state, String look) {

        /** Whether it can be paid with. */
        public boolean isFine() {
            return look.equals(FINE);
        }
    }

    static MyChequesView of(
            Page page, boolean available, Wallet wallet, List<OnlineOrder> orders, List<ChequeView> cheques) {
        return new MyChequesView(
                available,
                wallet.count(),
                page.f().length(wallet.worth()),
                orders.stream().map(order -> OrderView.of(page, order, "")).toList(),
                cheques.stream()
                        .map(cheque -> new Line(
                                cheque.serial(),
                                page.f().length(cheque.worth()),
                                page.f().date(cheque.validUntil()),
                                page.t("cheque.standing." + cheque.standing()),
                                cheque.standing() == ChequeStanding.VALID ? FINE : "neutral"))
                        .toList());
    }
}
