package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Indications that were seen, and what they give. Within a transaction of the caller. */
@Singleton
final class Entitlements {

    /** Longer than any municipality grants one: a typing error [choice]. */
    private static final int LONGEST_YEARS = 15;

    private final EntitlementRows rows;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Entitlements(EntitlementRows rows, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Entitlement> record(Actor by, UUID resident, LocalDate from, LocalDate until) {
        LocalDate today = Amsterdam.today(clock);
        boolean possible = !until.isBefore(from)
                && !until.isBefore(today)
                && !until.isAfter(from.plusYears(LONGEST_YEARS))
                && !from.isBefore(today.minusYears(LONGEST_YEARS));
        if (!possible) {
            return invalid("validUntil");
        }
        EntitlementRow row = new EntitlementRow(
                ids.next(), resident, from, until, by.account().value(), by.name(), clock.instant(), null);
        rows.save(row);
        audit.record(by, AuditAction.ENTITLEMENT_RECORDED, resident);
        return Outcome.done(row.entitlement());
    }

    Outcome<Entitlement> end(Actor by, UUID resident, UUID id, LocalDate lastDay) {
        EntitlementRow row = rows.find(id, resident).orElse(null);
        if (row == null) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (lastDay.isBefore(row.validFrom().minusDays(1)) || lastDay.isAfter(row.validUntil())) {
            return invalid("lastDay");
        }
        rows.end(id, lastDay);
        audit.record(by, AuditAction.ENTITLEMENT_ENDED, resident);
        return Outcome.done(rows.find(id, resident).orElseThrow().entitlement());
    }

    boolean covers(UUID resident, LocalDate day) {
        return rows.covers(resident, day);
    }

    List<Entitlement> of(UUID resident) {
        return rows.of(resident).stream().map(EntitlementRow::entitlement).toList();
    }

    private static Outcome<Entitlement> invalid(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.ENTITLEMENT_PERIOD_INVALID).at(field));
    }
}
