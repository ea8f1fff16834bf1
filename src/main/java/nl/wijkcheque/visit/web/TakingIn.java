package nl.wijkcheque.visit.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Visits;

/** Takes a cheque in from a form, at the door or at the counter; a second press of the button hears the first answer. */
@Singleton
final class TakingIn {

    private final Visits visits;
    private final Idempotency idempotency;

    TakingIn(Visits visits, Idempotency idempotency) {
        this.visits = visits;
        this.idempotency = idempotency;
    }

    Outcome<TakenIn> take(HttpRequest<?> request, Actor actor, VisitId visit, ScanForm form) {
        return idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.keyOrEmpty()),
                form.text(),
                TakenIn.class,
                () -> visits.redeem(actor, visit, form.text()).map(TakenIn::of));
    }
}
