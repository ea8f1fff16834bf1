package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/**
 * Looks cheques up, by code, by serial or by resident, with all that happened to them. A look is written down, also with
 * whoever the cheque is of.
 */
@Singleton
public final class ChequeFiles {

    private static final int MOST = 500;

    private final Found found;
    private final ChequeRows rows;
    private final ChequeEventRows events;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    ChequeFiles(
            Found found,
            ChequeRows rows,
            ChequeEventRows events,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.found = found;
        this.rows = rows;
        this.events = events;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refused: CODE_UNREADABLE, CHEQUE_UNKNOWN. */
    public Outcome<ChequeFile> open(Actor by, Which which) {
        return transactions.write(() -> found.read(which).map(row -> looked(by, row)));
    }

    /** As printed on the cheque and on the receipt, of one's own servicepunt. Refused: CHEQUE_UNKNOWN. */
    public Outcome<ChequeFile> bySerial(Actor by, String serial) {
        String typed = serial.strip();
        return transactions.write(() -> rows.bySerial(by.servicepunt().id().value(), typed).stream()
                .findFirst()
                .map(row -> Outcome.done(looked(by, row)))
                .orElseGet(() -> Outcome.refused(RefusalCode.CHEQUE_UNKNOWN)));
    }

    /** Which of these numbers, of one's own servicepunt, also stand on a cheque of another: a number is no proof of which. */
    public List<String> numberedElsewhere(Actor by, Collection<String> serials) {
        return serials.isEmpty()
                ? List.of()
                : rows.serialsElsewhere(by.servicepunt().id().value(), serials);
    }

    /** Those that are hers and those that she bought, the latest first, without their history; at most 500. A look by staff. */
    public List<ChequeView> ofResident(Actor by, ResidentId resident) {
        LocalDate today = Amsterdam.today(clock);
        looks.looked(by, resident);
        return rows.ofResident(resident.value(), MOST).stream().map(row -> row.view(today)).toList();
    }

    /** Those that were taken in for a visit, in that order. */
    public List<ChequeFile> takenInFor(Actor by, VisitId visit) {
        return transactions
                .write(() -> Outcome.done(rows.takenInFor(visit.value()).stream().map(row -> looked(by, row)).toList()))
                .orThrow();
    }

    private ChequeFile looked(Actor by, ChequeRow row) {
        audit.record(by, AuditAction.CHEQUE_LOOKED_AT, row.id());
        Cheque cheque = row.cheque();
        Cheque.ChequeFacts facts = cheque.facts();
        ResidentId holder = facts.holder();
        if (holder != null && by.isAny(Role.CLERK, Role.COORDINATOR)) {
            // They read whose it is; who only accounts for money does not.
            looks.looked(by, holder);
        }
        return new ChequeFile(
                facts.id(),
                facts.serial(),
                cheque.standingOn(Amsterdam.today(clock)),
                cheque.state(),
                facts.worth(),
                facts.paid().group(),
                facts.paid().price(),
                facts.validUntil(),
                holder,
                events.of(row.id()).stream()
                        .map(event -> event.happened(by))
                        .toList());
    }
}
