package nl.wijkcheque.platform.web;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;

/** Gives a controller the actor behind the request. */
@Singleton
final class ActorBinder implements TypedRequestArgumentBinder<Actor> {

    private static final Argument<Actor> TYPE = Argument.of(Actor.class);

    @Override
    public Argument<Actor> argumentType() {
        return TYPE;
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> source) {
        return () -> actorOf(source);
    }

    static Optional<Actor> actorOf(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(ActorClaims::read);
    }
}
