package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Takes placements away that were started by mistake, of the wrong person or on the wrong track: as if they never were. */
@Singleton
final class PlacementWithdrawals {

    /** Later it stands in what was counted and reported [choice]. */
    private static final int DAYS = 7;

    private final PlacementRows rows;
    private final ParticipantRows participants;
    private final DecisionRows decisions;
    private final PlacementWork work;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    PlacementWithdrawals(
            PlacementRows rows,
            ParticipantRows participants,
            DecisionRows decisions,
            PlacementWork work,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.decisions = decisions;
        this.work = work;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<PlacementId> withdraw(Actor by, PlacementId id) {
        return transactions.write(() -> {
            // Held before anything else is read: what is seen below is not older than what she waited for.
            Optional<ParticipantRow> participant = participants.holdPlaced(id.value()).filter(held -> held.isFor(by));
            Optional<PlacementRow> row = rows.find(id.value());
            if (row.isEmpty() || participant.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (isKept(row.get())) {
                return Outcome.refused(Refusal.of(RefusalCode.PLACEMENT_KEPT, DAYS));
            }
            boolean first = participants.takeTurn(participant.get().id(), participant.get().version()) == 1;
            if (!first || rows.remove(id.value()) == 0) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            audit.record(by, AuditAction.PLACEMENT_WITHDRAWN, id.value());
            return Outcome.done(id);
        });
    }

    boolean isInTime(PlacementId id) {
        return rows.find(id.value()).filter(this::isInTime).isPresent();
    }

    private boolean isInTime(PlacementRow row) {
        return !row.madeOn().isBefore(Amsterdam.today(clock).minusDays(DAYS));
    }

    /** Something hangs on it, or it has been there too long. */
    private boolean isKept(PlacementRow row) {
        Placement placement = row.placement();
        return !isInTime(row)
                || decisions.of(List.of(row.participantId())).stream()
                        .anyMatch(decision -> decision.placementId().equals(row.id()))
                || work.hasWork(placement.participant(), placement.period());
    }
}
