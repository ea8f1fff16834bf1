package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.Corrected;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.audit.Corrections;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Changes what stands in the row of a resident, and keeps what it was. Within a transaction of the caller, with data that were
 * checked.
 */
@Singleton
final class Correcting {

    private final ResidentRows rows;
    private final LocationRows locations;
    private final Accounts accounts;
    private final Corrections corrections;

    Correcting(ResidentRows rows, LocationRows locations, Accounts accounts, Corrections corrections) {
        this.rows = rows;
        this.locations = locations;
        this.accounts = accounts;
        this.corrections = corrections;
    }

    Outcome<ResidentRow> correct(Actor by, ResidentRow row, PersonCorrection typed) {
        ResidentRow wanted = row.with(typed);
        if (row.diedOn() != null && wanted.birthDate().isAfter(row.diedOn())) {
            return Outcome.refused(Refusal.of(RefusalCode.BIRTH_DATE_INVALID).at("birthDate"));
        }
        return store(
                by, row, typed.version(), wanted, Objects.requireNonNull(typed.reason()), () -> rename(row, wanted));
    }

    Outcome<ResidentRow> reach(
            Actor by, ResidentRow row, int version, ContactRow contact, CorrectionReason reason) {
        ContactRow placed = contact.orAt(row.postcode(), row.houseNumber(), row.latitude(), row.longitude());
        return store(by, row, version, row.with(placed), reason, () -> {
            if (!placed.isOnTheMap()) {
                locations.locateResident(row.id());
            }
        });
    }

    private Outcome<ResidentRow> store(
            Actor by, ResidentRow row, int version, ResidentRow wanted, CorrectionReason reason, Runnable rest) {
        if (row.version() != version) {
            return Outcome.refused(corrections.changedSince(row.id(), version));
        }
        List<Corrected> corrected = Corrected.between(PersonFacts.of(row), PersonFacts.of(wanted));
        if (corrected.isEmpty() && row.isAt(wanted)) {
            return Outcome.done(row);
        }
        if (rows.findSame(wanted.samePerson()).filter(other -> !other.equals(row.id())).isPresent()) {
            return Outcome.refused(RefusalCode.RESIDENT_ALREADY_KNOWN);
        }
        return UniqueKeys
                .unlessTaken(Registration.SAME_PERSON, RefusalCode.RESIDENT_ALREADY_KNOWN, () -> update(wanted))
                .then(count -> {
                    if (count == 0) {
                        return Outcome.refused(RefusalCode.TRY_AGAIN);
                    }
                    rest.run();
                    corrections
                            .record(by, AuditAction.RESIDENT_CORRECTED, row.id(), version + 1, reason, corrected);
                    return Outcome.done(rows.findById(row.id()).orElseThrow());
                });
    }

    /** What her account is called is what colleagues see of her. */
    private void rename(ResidentRow row, ResidentRow wanted) {
        UUID account = row.accountId();
        if (account != null) {
            accounts.rename(new AccountId(account), wanted.resident().name().full());
        }
    }

    private int update(ResidentRow wanted) {
        return rows.change(
                wanted.id(),
                wanted.version(),
                wanted.salutation(),
                wanted.initials(),
                wanted.prefix(),
                wanted.surname(),
                wanted.birthDate(),
                wanted.postcode(),
                wanted.houseNumber(),
                wanted.addition(),
                wanted.street(),
                wanted.city(),
                wanted.latitude(),
                wanted.longitude(),
                wanted.phone(),
                wanted.email(),
                wanted.sortKey(),
                wanted.samePerson());
    }
}
