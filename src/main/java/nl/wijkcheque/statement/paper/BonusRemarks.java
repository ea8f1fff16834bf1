package nl.wijkcheque.statement.paper;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.statement.BonusFlags;
import nl.wijkcheque.statement.BonusLine;

/** Says what a controller has to look into before a bonus is paid: the same on paper and where it is paid. */
public final class BonusRemarks {

    private BonusRemarks() {}

    public static List<String> of(BonusLine line, Words words) {
        BonusFlags flags = line.flags();
        List<String> remarks = new ArrayList<>();
        if (flags.capReached()) {
            remarks.add(words.t("bonus.capped"));
        }
        if (flags.under27()) {
            remarks.add(words.t("bonus.under27"));
        }
        if (flags.undecided() > 0) {
            remarks.add(words.t("bonus.undecided", flags.undecided()));
        }
        if (line.withheld().count() > 0) {
            remarks.add(words.t("bonus.withheld", line.withheld()));
        }
        if (flags.paidAsOftenAsMayBe()) {
            remarks.add(words.t("bonus.often", flags.payments(), flags.paymentsMeanwhile()));
        }
        if (!flags.hasAccount() && line.due().isPositive()) {
            remarks.add(words.t("bonus.noAccount"));
        }
        return remarks;
    }
}
