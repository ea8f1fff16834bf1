package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Writes residents down, each person once. Within a transaction of the caller, with data that were checked. */
@Singleton
final class Registration {

    static final String SAME_PERSON = "resident_same_person";

    private final ResidentRows rows;
    private final LocationRows locations;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Registration(ResidentRows rows, LocationRows locations, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.locations = locations;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<ResidentId> register(Actor by, NewResident resident) {
        UUID id = ids.next();
        ResidentId with = resident.sameHouseholdAs();
        Optional<UUID> household = with == null
                ? Optional.of(ids.next())
                : rows.findById(with.value()).map(ResidentRow::household);
        if (household.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("sameHouseholdAs"));
        }
        ResidentRow row = ResidentRow.of(id, resident, household.get(), clock.instant());
        if (rows.findSame(row.samePerson()).isPresent()) {
            return Outcome.refused(RefusalCode.RESIDENT_ALREADY_KNOWN);
        }
        return UniqueKeys.unlessTaken(SAME_PERSON, RefusalCode.RESIDENT_ALREADY_KNOWN, () -> {
            rows.save(row);
            if (row.latitude() == null) {
                locations.locateResident(id);
            }
            audit.record(by, AuditAction.RESIDENT_REGISTERED, id);
            return row.residentId();
        });
    }
}
