package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.planning.MovedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** What becomes of a crew that was chosen, proposed or put together by hand: what waits is planned, what has a visit is moved. */
@Singleton
class CrewChoices {

    private final Planning planning;
    private final Idempotency idempotency;
    private final Pages pages;

    CrewChoices(Planning planning, Idempotency idempotency, Pages pages) {
        this.planning = planning;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /** @param refused the page that was sent, with what is wrong */
    HttpResponse<?> take(
            HttpRequest<?> request,
            Actor actor,
            BookingId booking,
            Asked asked,
            String key,
            Function<Refusal, HttpResponse<?>> refused) {
        Optional<When> typed = asked.when();
        if (typed.isEmpty()) {
            return refused.apply(Refusal.of(RefusalCode.TIME_INVALID).at("start"));
        }
        When when = typed.get();
        IdempotencyKey once = IdempotencyKeyBinder.of(request, actor, key);
        UUID visit = asked.visit();
        if (visit != null) {
            Outcome<ResidentMessage> moved = idempotency.once(once, asked, ResidentMessage.class,
                    () -> planning.move(actor, new VisitId(visit), when, asked.people()).map(MovedVisit::message));
            return switch (moved) {
                case Outcome.Done<ResidentMessage>(ResidentMessage message) ->
                    MovePages.told(pages, request, message, when.day());
                case Outcome.Refused<ResidentMessage>(Refusal why) -> refused.apply(why);
            };
        }
        Outcome<String> assigned = idempotency.once(once, asked, String.class,
                () -> planning.assign(actor, booking, when, asked.people()).map(VisitId::toString));
        return switch (assigned) {
            case Outcome.Done<String> _ -> Pages.goTo("/planning?week=" + when.day(), "planning.assigned");
            case Outcome.Refused<String>(Refusal why) -> refused.apply(why);
        };
    }
}
