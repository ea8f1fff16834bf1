package nl.wijkcheque.planning;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** @param lost 1 when the lease has ended while it runs */
@Introspected
record WeekProposalRow(
        UUID id,
        UUID servicepuntId,
        LocalDate monday,
        String state,
        int lost,
        boolean stopAsked,
        boolean mayMove,
        long seed,
        String askedByName,
        Instant askedAt,
        @Nullable Instant finishedAt,
        int percent,
        long steps,
        int waiting,
        int planned,
        long captured,
        long attainable) {

    WeekProposal proposal() {
        return new WeekProposal(
                new WeekProposalId(id),
                new ServicepuntId(servicepuntId),
                monday,
                WeekProposalState.valueOf(state),
                lost > 0,
                stopAsked,
                new WeekWish(mayMove, seed),
                askedByName,
                askedAt,
                finishedAt,
                percent,
                steps,
                waiting,
                planned,
                captured,
                attainable);
    }
}
