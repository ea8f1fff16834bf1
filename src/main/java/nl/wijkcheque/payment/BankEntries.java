package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Writes what is booked from the bank statement, and takes it back. Within a transaction of the caller. */
@Singleton
final class BankEntries {

    private final BankEntryRows rows;
    private final Ledger ledger;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    BankEntries(BankEntryRows rows, Ledger ledger, Audit audit, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    BankEntry book(Actor by, NewBankEntry booked) {
        Instant now = now();
        BankEntryRow row = new BankEntryRow(
                ids.next(), by.servicepunt().id().value(), booked.way().name(), booked.amount().cents(),
                booked.costs().cents(), booked.day(), now, by.account().value(), null, null, null);
        rows.save(row);
        BankEntry entry = row.entry();
        post(by, row, entry.transfers(), AuditAction.SETTLEMENT_BOOKED);
        return entry;
    }

    /** Counts for the day of the booking, as it does when it is booked right: a month that is open is as if it never stood. */
    Outcome<BankEntry> undo(Actor by, BankEntryId id, String reason) {
        UUID servicepunt = by.servicepunt().id().value();
        Optional<BankEntryRow> found = rows.find(id.value(), servicepunt);
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (rows.undo(id.value(), now(), by.account().value(), reason) == 0) {
            return Outcome.refused(RefusalCode.SETTLEMENT_UNDONE);
        }
        BankEntry undone = rows.find(id.value(), servicepunt).orElseThrow().entry();
        List<Transfer> back = undone.transfers().stream().map(Transfer::reversed).toList();
        post(by, found.get(), back, AuditAction.SETTLEMENT_UNDONE);
        return Outcome.done(undone);
    }

    private void post(Actor by, BankEntryRow row, List<Transfer> transfers, AuditAction action) {
        ledger.post(by, new Posting(BankWay.valueOf(row.way()).cause(), row.id(), at(row), transfers));
        audit.record(by, action, row.id());
    }

    /** The day on the statement counts; of an earlier one at noon, which is the same day in every zone that matters. */
    private static Instant at(BankEntryRow row) {
        return row.day().equals(Amsterdam.dayOf(row.bookedAt()))
                ? row.bookedAt()
                : Amsterdam.at(row.day(), LocalTime.NOON);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
