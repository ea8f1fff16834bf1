package nl.wijkcheque.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** The clock, and what is made in its order. */
@Factory
final class Times {

    /** @param today of a demonstration, ISO; empty for the real day. The time of day stays the real one. */
    @Singleton
    MovableClock clock(@Nullable @Value("${wijkcheque.demo.today:}") String today) {
        Clock real = Clock.systemUTC();
        if (today == null || today.isBlank()) {
            return new MovableClock(real);
        }
        Instant moved = Amsterdam.startOf(LocalDate.parse(today.strip()));
        return new MovableClock(
                Clock.offset(real, Duration.between(Amsterdam.startOf(Amsterdam.today(real)), moved)));
    }

    @Singleton
    TimeOrderedIds ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }
}
