package nl.wijkcheque.cheque.web;

import nl.wijkcheque.cheque.Change;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.platform.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The full-width answer to a scan.
 *
 * @param kind taken, used or refused: colour and icon
 */
public record ScanAnswer(
        String kind,
        String word,
        @Nullable String text,
        @Nullable String when,
        @Nullable String where,
        @Nullable String by) {

    static ScanAnswer of(Page page, ChequeView view) {
        Change change = view.change();
        String word = page.t("cheque.standing." + view.standing().name());
        if (change != null && view.standing() != ChequeStanding.EXPIRED) {
            return new ScanAnswer(
                    kind(view.standing()),
                    word,
                    view.serial(),
                    page.f().moment(change.at()),
                    change.servicepunt(),
                    page.t("cheque.by." + change.by().name()));
        }
        String text = page.t(
                view.standing() == ChequeStanding.EXPIRED ? "cheque.check.expired" : "cheque.check.valid",
                page.f().length(view.worth()),
                page.f().date(view.validUntil()),
                page.t(view.personal() ? "cheque.personal" : "cheque.bearer"),
                view.serial());
        return new ScanAnswer(kind(view.standing()), word, text, null, null, null);
    }

    /** For whoever holds the cheque: the state and nothing else. */
    static ScanAnswer of(Page page, ChequeStanding standing) {
        return new ScanAnswer(
                kind(standing),
                page.t("cheque.standing." + standing.name()),
                page.t("cheque.public." + standing.name()),
                null,
                null,
                null);
    }

    static ScanAnswer refused(Page page, String sentence) {
        return new ScanAnswer("refused", page.t("cheque.standing.NONE"), sentence, null, null, null);
    }

    static String kind(ChequeStanding standing) {
        return switch (standing) {
            case VALID -> "taken";
            case USED -> "used";
            case EXPIRED, BLOCKED, VOIDED, REPLACED, REFUNDED, LAPSED -> "refused";
        };
    }
}
