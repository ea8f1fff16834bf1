package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who was sent away, or got another password, while a token of hers may still be about. Every node keeps the few that matter
 * in memory, so that a request needn't ask the database; it hears of those of other nodes within {@link #HEARD_WITHIN}.
 */
@Singleton
class EndedSessions {

    static final String HEARD_WITHIN = "10s";

    private final AccountRows rows;
    private final Duration length;
    private final Clock clock;
    private volatile Map<UUID, Integer> numbers = Map.of();

    EndedSessions(AccountRows rows, @Value("${wijkcheque.session-length:10h}") Duration length, Clock clock) {
        this.rows = rows;
        this.length = length;
        this.clock = clock;
    }

    /** Her tokens of before are no longer believed. Within the transaction of what is the cause. */
    void end(UUID account) {
        rows.endSessions(account, clock.instant());
    }

    /** Looks who they are. */
    void refresh() {
        numbers = rows.endedSince(clock.instant().minus(length)).stream()
                .collect(Collectors.toUnmodifiableMap(SessionNumber::id, SessionNumber::sessionNumber));
    }

    boolean isOver(UUID account, int number) {
        return numbers.getOrDefault(account, number) != number;
    }
}
