package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/**
 * Writes down that staff looked at what a resident asked for, or said: with her name beside it, it is a look at her file.
 */
@Singleton
public final class ResidentLooks {

    private final Residents residents;
    private final Audit audit;
    private final Transactions transactions;

    ResidentLooks(Residents residents, Audit audit, Transactions transactions) {
        this.residents = residents;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Not her own look, and not one at premises. */
    public void looked(Actor by, ResidentId host) {
        looked(by, Set.of(host));
    }

    /** The same for several, each of them once. */
    public void looked(Actor by, Collection<ResidentId> hosts) {
        if (by.isStaff() && !hosts.isEmpty()) {
            Set<ResidentId> seen = residents.findAll(hosts).keySet();
            transactions.run(() -> seen.forEach(id -> audit.record(by, AuditAction.RESIDENT_LOOKED_AT, id.value())));
        }
    }
}
