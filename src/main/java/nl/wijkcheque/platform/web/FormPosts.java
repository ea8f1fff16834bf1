package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;

/** Does what a form asks, once however often its button is pressed. For what leads to another page when it is done. */
@Singleton
public final class FormPosts {

    private static final String DONE = "done";

    private final Idempotency idempotency;

    FormPosts(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * Does it, unless it was done under this key.
     *
     * @param key as the form sent it
     * @param asked what was asked; its {@code toString} tells it from other requests
     * @return why it was not done; empty when it was, now or at the first press
     */
    public Optional<Refusal> refusal(
            HttpRequest<?> request, Actor actor, String key, Object asked, Supplier<? extends Outcome<?>> work) {
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, key),
                asked,
                String.class,
                () -> work.get().map(done -> DONE));
        return outcome instanceof Outcome.Refused<String>(Refusal refusal) ? Optional.of(refusal) : Optional.empty();
    }
}
