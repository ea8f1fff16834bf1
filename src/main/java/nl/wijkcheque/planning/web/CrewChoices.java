package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/**
 * What becomes of a crew that was chosen, proposed or put together by hand: what waits is planned, what has a visit is moved, and
 * then the resident is told.
 */
@Singleton
class CrewChoices {

    private final Planning planning;
    private final Idempotency idempotency;

    CrewChoices(Planning planning, Idempotency idempotency) {
        this.planning = planning;
        this.idempotency = idempotency;
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
        Outcome<String> planned = idempotency.once(once, asked, String.class, () -> (visit == null
                ? planning.assign(actor, booking, when, asked.people())
                : planning.move(actor, new VisitId(visit), when, asked.people()))
                .map(VisitId::toString));
        return switch (planned) {
            case Outcome.Done<String>(String id) -> MovePages.tell(id, visit == null ? "planning.assigned" : null);
            case Outcome.Refused<String>(Refusal why) -> refused.apply(why);
        };
    }
}
