package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** The targets of servicepunten. */
@Singleton
final class TargetBook {

    private static final int LARGEST = 1_000_000;

    /** A year that is further ahead is a typing error [choice]. */
    private static final int YEARS_AHEAD = 3;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final TargetRows rows;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    TargetBook(TargetRows rows, Transactions transactions, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<Integer> set(Actor by, OfferingKind kind, LocalDate from, LocalDate until, int number) {
        if (number < 1 || number > LARGEST) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("number"));
        }
        if (until.isBefore(from)) {
            return Outcome.refused(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        LocalDate latest = Amsterdam.today(clock).plusYears(YEARS_AHEAD);
        if (until.isAfter(latest)) {
            return Outcome.refused(Refusal.of(RefusalCode.TARGET_TOO_FAR, DATE.format(latest))
                    .at(from.isAfter(latest) ? "from" : "until"));
        }
        return transactions.write(() -> {
            UUID servicepunt = by.servicepunt().id().value();
            rows.set(ids.next(), servicepunt, kind.name(), from, until, number);
            audit.record(by, AuditAction.TARGET_SET, rows.idOf(servicepunt, kind.name(), from, until));
            return Outcome.done(number);
        });
    }

    List<Target> all(Actor by) {
        return rows.all(by.servicepunt().id().value()).stream().map(TargetRow::target).toList();
    }

    Outcome<UUID> remove(Actor by, UUID target) {
        return transactions.write(() -> {
            if (rows.remove(target, by.servicepunt().id().value()) == 0) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            audit.record(by, AuditAction.TARGET_REMOVED, target);
            return Outcome.done(target);
        });
    }
}
