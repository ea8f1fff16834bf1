package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import nl.wijkcheque.platform.jobs.BackgroundJob;

/** On each node, not on one at a time: what is in memory is the node's own. */
@Singleton
@Requires(property = BackgroundJob.ENABLED, notEquals = StringUtils.FALSE)
class EndedSessionsWatch {

    private final EndedSessions ended;

    EndedSessionsWatch(EndedSessions ended) {
        this.ended = ended;
    }

    @Scheduled(fixedDelay = EndedSessions.HEARD_WITHIN)
    void refresh() {
        ended.refresh();
    }
}
