package nl.wijkcheque.claim.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.GroundCount;
import nl.wijkcheque.platform.web.Page;

/** A claim in words. */
public final class ClaimTexts {

    private ClaimTexts() {}

    public static String month(Page page, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(month);
    }

    public static String state(Page page, Claim claim) {
        return page.t("claim.state." + claim.state());
    }

    /** How the state looks. */
    public static String look(Claim claim) {
        return switch (claim) {
            case Claim.Made made -> "info";
            case Claim.Submitted submitted -> "warning";
            case Claim.Paid paid -> "ok";
            case Claim.Withdrawn withdrawn -> "neutral";
        };
    }

    static List<Map.Entry<String, String>> facts(Page page, Claim claim) {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("claim.amount"), claim.facts().amount().toString()));
        for (GroundCount ground : claim.facts().grounds()) {
            facts.add(Map.entry(
                    page.t("claim.ground." + ground.ground()),
                    page.t("claim.counted", ground.cheques(), ground.amount())));
        }
        Claim.TakenOff takenOff = claim.facts().takenOff();
        if (!claim.facts().from().equals(claim.facts().month())) {
            facts.add(Map.entry(page.t("claim.from"), month(page, claim.facts().from())));
        }
        if (takenOff.cheques() > 0) {
            facts.add(Map.entry(
                    page.t("claim.takenOff"), page.t("claim.counted", takenOff.cheques(), takenOff.amount())));
        }
        facts.add(Map.entry(page.t("claim.made"), page.f().moment(claim.facts().madeAt())));
        Claim.Submission sent = claim.submission();
        if (sent != null) {
            facts.add(Map.entry(page.t("claim.number"), sent.number()));
            facts.add(Map.entry(page.t("claim.submitted"), page.f().moment(sent.at())));
            sent.undone().forEach(undone -> facts.add(undone(page, undone)));
        }
        if (claim instanceof Claim.Paid paid) {
            facts.add(Map.entry(page.t("claim.paid"), paid.payment().amount().toString()));
            facts.add(Map.entry(page.t("claim.paidOn"), page.f().date(paid.payment().on())));
            facts.add(Map.entry(page.t("claim.difference"), paid.difference().toString()));
            String words = paid.payment().explanation();
            facts.add(Map.entry(page.t("claim.explanation"), words == null ? "" : words));
        }
        if (claim instanceof Claim.Withdrawn withdrawn) {
            facts.add(Map.entry(page.t("claim.withdrawn"), page.f().moment(withdrawn.at())));
            facts.add(Map.entry(page.t("claim.reason"), withdrawn.reason()));
        }
        return facts;
    }

    private static Map.Entry<String, String> undone(Page page, Claim.UndonePayment undone) {
        return Map.entry(
                page.t("claim.undone"),
                page.t(
                        "claim.undone.payment",
                        page.f().moment(undone.at()),
                        undone.payment().amount(),
                        page.f().date(undone.payment().on()),
                        undone.reason()));
    }
}
