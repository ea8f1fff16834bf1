package nl.wijkcheque.till.web;

import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Money;

/** Amounts as the pages of the till write them. */
final class Amounts {

    private Amounts() {}

    /** With a space that does not break. */
    static String of(Money amount) {
        return amount.toString().replace(' ', '\u00A0');
    }

    /** {@code € 1,50 te veel}, {@code € 0,10 te weinig}, {@code Klopt}. */
    static String difference(Page page, Money difference) {
        if (difference.equals(Money.ZERO)) {
            return page.t("till.difference.none");
        }
        return difference.isPositive()
                ? page.t("till.difference.more", of(difference))
                : page.t("till.difference.less", of(Money.ZERO.minus(difference)));
    }
}
