package nl.wijkcheque.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** The clock, and what is made in its order. */
@Factory
final class Times {

    /**
     * @param today of a demonstration, ISO; empty for the real day. With a time it is that time when the service starts;
     *     without one the time of day stays the real one.
     */
    @Singleton
    MovableClock clock(@Nullable @Value("${wijkcheque.demo.today:}") String today) {
        Clock real = Clock.systemUTC();
        if (today == null || today.isBlank()) {
            return new MovableClock(real);
        }
        return new MovableClock(Clock.offset(real, ahead(real, today.strip())));
    }

    private static Duration ahead(Clock real, String today) {
        if (today.contains("T")) {
            LocalDateTime begins = LocalDateTime.parse(today);
            return Duration.between(real.instant(), Amsterdam.at(begins.toLocalDate(), begins.toLocalTime()));
        }
        return Duration.between(
                Amsterdam.startOf(Amsterdam.today(real)), Amsterdam.startOf(LocalDate.parse(today)));
    }

    @Singleton
    TimeOrderedIds ids(Clock clock) {
        return new TimeOrderedIds(clock);
    }
}
