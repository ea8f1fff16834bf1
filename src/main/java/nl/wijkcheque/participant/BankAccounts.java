package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Where participants get their bonus. Kept by herself or by a coach; nobody else sees it, but for who pays. */
@Singleton
public final class BankAccounts {

    private final ParticipantRows rows;
    private final Transactions transactions;
    private final Audit audit;

    BankAccounts(ParticipantRows rows, Transactions transactions, Audit audit) {
        this.rows = rows;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Empty when there is none, or not for this reader. */
    public Optional<Iban> of(Actor by, ParticipantId id) {
        return rows.findById(id.value()).filter(row -> isFor(by, row)).map(ParticipantRow::iban).map(Iban::new);
    }

    /**
     * Instead of what it was. Refused: NOT_FOUND (also for who may not).
     *
     * @param iban null to forget it
     */
    public Outcome<ParticipantId> set(Actor by, ParticipantId id, @Nullable Iban iban) {
        return transactions.write(() -> {
            if (rows.findById(id.value()).filter(row -> isFor(by, row)).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            rows.setIban(id.value(), iban == null ? null : iban.value());
            audit.record(by, AuditAction.PARTICIPANT_CHANGED, id.value());
            return Outcome.done(id);
        });
    }

    /** For paying: of those of whom it is known. */
    public Map<ParticipantId, Iban> of(Collection<ParticipantId> ids) {
        Map<ParticipantId, Iban> found = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.findByIdIn(ids.stream().map(ParticipantId::value).toList()).forEach(row -> {
                String iban = row.iban();
                if (iban != null) {
                    found.put(row.participantId(), new Iban(iban));
                }
            });
        }
        return found;
    }

    private static boolean isFor(Actor by, ParticipantRow row) {
        return row.isFor(by) && (by.is(Role.COACH) || row.participantId().equals(by.participant()));
    }
}
