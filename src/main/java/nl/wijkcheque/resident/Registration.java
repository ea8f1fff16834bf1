package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Writes residents down, each person once. Within a transaction of the caller, with data that were checked. */
@Singleton
final class Registration {

    private static final String SAME_PERSON = "resident_same_person";

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
        return KnownMeanwhile.unless(SAME_PERSON, RefusalCode.RESIDENT_ALREADY_KNOWN, () -> {
            rows.save(row);
            if (row.latitude() == null) {
                locations.locateResident(id);
            }
            audit.record(by, AuditAction.RESIDENT_REGISTERED, id);
            return row.residentId();
        });
    }

    Outcome<Resident> change(Actor by, ResidentRow row, int version, ContactRow changed) {
        boolean another = row.samePerson().endsWith("|" + row.id());
        String same = ResidentRow.samePerson(row.surname(), row.birthDate(), changed, another ? row.id() : null);
        if (row.version() != version) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        if (rows.findSame(same).filter(other -> !other.equals(row.id())).isPresent()) {
            return Outcome.refused(RefusalCode.RESIDENT_ALREADY_KNOWN);
        }
        ContactRow placed = changed.orAt(row.postcode(), row.houseNumber(), row.latitude(), row.longitude());
        Outcome<Integer> updated = KnownMeanwhile.unless(
                SAME_PERSON,
                RefusalCode.RESIDENT_ALREADY_KNOWN,
                () -> update(row.id(), version, placed, same));
        return updated.then(count -> {
            if (count == 0) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            if (!placed.isOnTheMap()) {
                locations.locateResident(row.id());
            }
            audit.record(by, AuditAction.RESIDENT_CHANGED, row.id());
            return Outcome.done(rows.findById(row.id()).orElseThrow().resident());
        });
    }

    private int update(UUID id, int version, ContactRow changed, String samePerson) {
        return rows.change(
                id,
                version,
                changed.postcode(),
                changed.houseNumber(),
                changed.addition(),
                changed.street(),
                changed.city(),
                changed.latitude(),
                changed.longitude(),
                changed.phone(),
                changed.email(),
                samePerson);
    }
}
