package nl.wijkcheque.reaction.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.reaction.Complaint;
import nl.wijkcheque.reaction.Reaction;
import nl.wijkcheque.reaction.Verdict;
import nl.wijkcheque.reaction.Way;
import org.jspecify.annotations.Nullable;

/**
 * What is asked about one visit.
 *
 * @param path where the forms go, with the visit in it
 * @param ask GOOD, COMPLAINT, or empty while nothing was chosen
 * @param ways to choose from for who writes down what a resident says; none for herself
 * @param answer to her complaint; null as long as there is none
 */
public record ReactionView(
        String path,
        String back,
        String what,
        String day,
        String resident,
        String verdict,
        String verdictKind,
        String until,
        boolean mayConfirm,
        boolean mayComplain,
        String ask,
        List<Map.Entry<String, String>> helpers,
        List<String> again,
        List<Map.Entry<String, String>> ways,
        String way,
        @Nullable String complaint,
        @Nullable String answer,
        String typed,
        @Nullable String error,
        String key) {

    static final String GOOD = "GOOD";
    static final String BAD = "COMPLAINT";

    static ReactionView of(
            Page page, String base, Reaction reaction, boolean herself, Asked asked, @Nullable String error) {
        Complaint complaint = reaction.complaint();
        Complaint.Answer answer = complaint == null ? null : complaint.answer();
        boolean awaited = reaction.verdict() == Verdict.AWAITED;
        return new ReactionView(
                base + "/" + reaction.visit(),
                base,
                reaction.what().in(page.locale()),
                page.f().day(reaction.day()),
                reaction.residentName(),
                page.t("reaction.verdict." + reaction.verdict()),
                kind(reaction.verdict()),
                page.f().day(reaction.lastDay()),
                awaited,
                reaction.mayComplain(),
                asked.ask(),
                reaction.crew().stream()
                        .map(helper -> Map.entry(helper.participant().toString(), helper.name()))
                        .toList(),
                reaction.crew().stream()
                        .filter(Reaction.Helper::again)
                        .map(Reaction.Helper::name)
                        .toList(),
                herself ? List.of() : ways(page),
                asked.way(),
                complaint == null ? null : complaint.text(),
                answer == null ? null : answer.text(),
                asked.text(),
                error,
                IdempotencyKey.fresh());
    }

    static String kind(Verdict verdict) {
        return switch (verdict) {
            case AWAITED -> "info";
            case CONFIRMED, CONFIRMED_BY_TIME -> "ok";
            case COMPLAINT -> "warning";
        };
    }

    private static List<Map.Entry<String, String>> ways(Page page) {
        return List.of(Way.PHONE, Way.COUNTER, Way.LETTER).stream()
                .map(way -> Map.entry(way.name(), page.t("reaction.way." + way)))
                .toList();
    }

    /** What was chosen and typed so far. */
    record Asked(String ask, String text, String way) {}
}
