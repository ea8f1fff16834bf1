package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;

/** Writes down that staff looked at what somebody asked for: with her name and address beside it, it is a look at her file. */
@Singleton
final class BookingLooks {

    private final Hosts hosts;
    private final Audit audit;
    private final Transactions transactions;

    BookingLooks(Hosts hosts, Audit audit, Transactions transactions) {
        this.hosts = hosts;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Not her own look, and not one at premises. */
    void looked(Actor by, ResidentId host) {
        if (by.isStaff() && hosts.find(host).orElse(null) instanceof Resident resident) {
            transactions.run(() -> audit.record(by, AuditAction.RESIDENT_LOOKED_AT, resident.id().value()));
        }
    }
}
