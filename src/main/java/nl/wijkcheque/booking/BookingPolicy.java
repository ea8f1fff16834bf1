package nl.wijkcheque.booking;

import java.util.Optional;
import java.util.function.Function;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One rule for requests.
 *
 * @param name what it asks, in a few words
 * @param rule null when it allows the request
 */
record BookingPolicy(String name, Function<Application, @Nullable Refusal> rule) {

    /** Empty when it allows the request. */
    Optional<Refusal> refusal(Application application) {
        return Optional.ofNullable(rule.apply(application));
    }
}
