package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes the lines of hours: at the end of a visit, and as corrections. */
@Singleton
class HoursRegister {

    private final HoursRows rows;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    HoursRegister(HoursRows rows, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    List<UUID> register(Actor by, PlannedVisit visit, Collection<PresenceLine> lines) {
        List<UUID> registered = new ArrayList<>();
        for (PresenceLine line : lines) {
            UUID id = ids.next();
            rows.save(new HoursRow(
                    id,
                    visit.id().value(),
                    line.participant().value(),
                    visit.servicepunt().value(),
                    visit.day(),
                    line.presence().name(),
                    line.minutes().count(),
                    HoursState.REGISTERED.name(),
                    by.account().value(),
                    clock.instant(),
                    null,
                    null,
                    null,
                    null));
            audit.record(by, AuditAction.HOURS_REGISTERED, id);
            registered.add(id);
        }
        return registered;
    }

    /** A new line instead of one that was wrong. */
    HoursRow replace(Actor by, HoursRow wrong, PresenceLine right) {
        return correct(by, wrong, right, wrong.minutesBefore());
    }

    /** A new line beside one that was confirmed, and stays as it was: their difference counts. */
    HoursRow add(Actor by, HoursRow wrong, PresenceLine right) {
        return correct(by, wrong, right, wrong.minutes());
    }

    private HoursRow correct(Actor by, HoursRow wrong, PresenceLine right, @Nullable Integer minutesBefore) {
        HoursRow row = new HoursRow(
                ids.next(),
                wrong.visitId(),
                wrong.participantId(),
                wrong.servicepuntId(),
                wrong.day(),
                right.presence().name(),
                right.minutes().count(),
                HoursState.REGISTERED.name(),
                by.account().value(),
                clock.instant(),
                null,
                null,
                wrong.id(),
                minutesBefore);
        rows.save(row);
        audit.record(by, AuditAction.HOURS_DISPUTED, wrong.id());
        audit.record(by, AuditAction.HOURS_REGISTERED, row.id());
        return row;
    }
}
