package nl.wijkcheque.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Gives a controller the key of the request, from the header {@code Idempotency-Key}. */
@Singleton
public final class IdempotencyKeyBinder implements TypedRequestArgumentBinder<IdempotencyKey> {

    public static final String HEADER = "Idempotency-Key";

    private static final Argument<IdempotencyKey> TYPE = Argument.of(IdempotencyKey.class);

    @Override
    public Argument<IdempotencyKey> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<IdempotencyKey> bind(
            ArgumentConversionContext<IdempotencyKey> context, HttpRequest<?> source) {
        Actor actor = ActorBinder.actorOf(source)
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.LOGIN_NEEDED)));
        String key = source.getHeaders().get(HEADER);
        return () -> Optional.of(of(source, actor, key == null ? "" : key));
    }

    /** For pages, whose forms carry the key in a hidden field. @throws RefusedException when it is not usable */
    public static IdempotencyKey of(HttpRequest<?> request, Actor actor, String key) {
        if (!IdempotencyKey.isUsable(key)) {
            throw new RefusedException(Refusal.of(RefusalCode.IDEMPOTENCY_KEY_MISSING));
        }
        return new IdempotencyKey(actor.account(), request.getMethodName() + " " + request.getPath(), key);
    }
}
