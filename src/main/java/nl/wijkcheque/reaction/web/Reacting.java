package nl.wijkcheque.reaction.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.reaction.Reaction;
import nl.wijkcheque.reaction.Reactions;
import nl.wijkcheque.reaction.Way;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Asks about a visit, of the resident herself or of who writes down what she says. */
@Singleton
final class Reacting {

    private final Reactions reactions;
    private final Idempotency idempotency;
    private final Pages pages;

    Reacting(Reactions reactions, Idempotency idempotency, Pages pages) {
        this.reactions = reactions;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, String base, UUID id, String ask) {
        Page page = pages.page(request, "reaction.one.title");
        var asked = new ReactionView.Asked(ask, "", "");
        return Pages.ok(pages.templates().reactionOne(page, view(page, actor, base, id, asked, null)));
    }

    HttpResponse<?> confirm(HttpRequest<?> request, Actor actor, String base, UUID id, FormFields form) {
        List<ParticipantId> again = form.ids("again").stream().map(ParticipantId::new).toList();
        return done(request, actor, base, id, form, new ReactionView.Asked(ReactionView.GOOD, "", form.text("way")),
                "reactionConfirmed", way -> reactions.confirm(actor, new VisitId(id), again, way));
    }

    HttpResponse<?> complain(HttpRequest<?> request, Actor actor, String base, UUID id, FormFields form) {
        String text = form.text("text");
        return done(request, actor, base, id, form, new ReactionView.Asked(ReactionView.BAD, text, form.text("way")),
                "reactionComplained", way -> reactions.complain(actor, new VisitId(id), text, way));
    }

    private HttpResponse<?> done(
            HttpRequest<?> request,
            Actor actor,
            String base,
            UUID id,
            FormFields form,
            ReactionView.Asked asked,
            String notice,
            Function<Way, Outcome<VisitId>> say) {
        Optional<Way> way = actor.isStaff() ? way(form.text("way")) : Optional.of(Way.ONLINE);
        Outcome<String> outcome = way.isEmpty()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at("way"))
                : idempotency.once(
                        IdempotencyKeyBinder.of(request, actor, form.text("key")),
                        form.sent().toString(),
                        String.class,
                        () -> say.apply(way.get()).map(VisitId::toString));
        return switch (outcome) {
            case Outcome.Done<String> _ -> Pages.goTo(base, notice);
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "reaction.one.title");
                String sentence = Problems.sentence(page.m(), refusal);
                yield Pages.refused(
                        pages.templates().reactionOne(page, view(page, actor, base, id, asked, sentence)));
            }
        };
    }

    private ReactionView view(
            Page page, Actor actor, String base, UUID id, ReactionView.Asked asked, @Nullable String error) {
        Reaction reaction = RefusedException.found(reactions.of(actor, new VisitId(id)));
        return ReactionView.of(page, base, reaction, !actor.isStaff(), asked, error);
    }

    private static Optional<Way> way(String typed) {
        return Arrays.stream(Way.values()).filter(way -> way.name().equals(typed)).findFirst();
    }
}
