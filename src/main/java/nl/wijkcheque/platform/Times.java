package nl.wijkcheque.platform;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.TimeOrderedIds;

/** The clock, and what is made in its order. */
@Factory
final class Times {

    @Singleton
    MovableClock clock() {
        return new MovableClock(Clock.systemUTC());
    }

    @Singleton
    TimeOrderedIds ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }
}
