package nl.wijkcheque.reaction.web;

import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.reaction.Reaction;
import nl.wijkcheque.reaction.Verdict;

/** A visit in a list, and how it stands. */
public record ReactionItem(
        String href,
        String resident,
        String what,
        String day,
        String who,
        String verdict,
        String verdictKind,
        String until,
        boolean awaited) {

    static ReactionItem of(Page page, String base, Reaction reaction) {
        return new ReactionItem(
                base + "/" + reaction.visit(),
                reaction.residentName(),
                reaction.what().in(page.locale()),
                page.f().day(reaction.day()),
                String.join(", ", reaction.crew().stream().map(Reaction.Helper::name).toList()),
                page.t("reaction.verdict." + reaction.verdict()),
                ReactionView.kind(reaction.verdict()),
                page.f().day(reaction.lastDay()),
                reaction.verdict() == Verdict.AWAITED);
    }
}
