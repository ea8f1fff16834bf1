package nl.wijkcheque.visit.web;

import java.util.List;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * The full-width answer to a cheque that was handed over.
 *
 * @param kind taken, used or refused: colour and icon
 */
public record Answer(
        String kind,
        @Nullable String text,
        @Nullable String when,
        @Nullable String where,
        @Nullable String by) {

    static Answer of(Page page, Outcome<TakenIn> outcome) {
        return switch (outcome) {
            case Outcome.Done<TakenIn>(TakenIn taken) -> taken(page, taken);
            case Outcome.Refused<TakenIn>(Refusal refusal) -> refused(page, refusal);
        };
    }

    private static Answer taken(Page page, TakenIn taken) {
        String worth = page.f().length(Minutes.of(taken.worthMinutes()));
        String text = taken.dueMinutes() == 0
                ? page.t("visit.scan.paid", worth)
                : page.t("visit.scan.more", worth, page.f().length(Minutes.of(taken.dueMinutes())));
        return new Answer("taken", text, null, null, null);
    }

    private static Answer refused(Page page, Refusal refusal) {
        List<String> facts = refusal.facts();
        if (refusal.code() == RefusalCode.CHEQUE_ALREADY_REDEEMED && facts.size() == 3) {
            return new Answer(
                    "used",
                    null,
                    facts.get(0),
                    facts.get(1),
                    Problems.spoken(page.m(), facts.get(2)));
        }
        return new Answer("refused", Problems.sentence(page.m(), refusal), null, null, null);
    }
}
