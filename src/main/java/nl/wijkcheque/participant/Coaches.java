package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.identity.Account;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/** Who coaches whom: one fixed coach [Ede], until she leaves or has too many. */
@Singleton
public final class Coaches {

    /** So long after the end something may still be due: cooperation, for a bonus. */
    private static final int YEARS_AFTER = 1;

    /** No account's: a list in SQL is never empty. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final ParticipantRows rows;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Coaches(ParticipantRows rows, Accounts accounts, Transactions transactions, Audit audit, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who may coach at a servicepunt, by name: the accounts that are open. */
    public List<Account> at(ServicepuntId servicepunt) {
        return accounts.colleagues(servicepunt, Role.COACH);
    }

    /**
     * Whose coach can't log in at the reader's servicepunt any more, by surname: nobody sees to what is due for them. Without
     * who left more than a year ago; at most {@link Slice#LARGEST_SIZE}, the others show when these have a coach.
     */
    public List<Participant> without(Actor by) {
        LocalDate since = Amsterdam.today(clock).minusYears(YEARS_AFTER);
        List<UUID> coaches = at(by.servicepunt().id()).stream()
                .map(account -> account.id().value())
                .toList();
        return rows
                .coachless(
                        by.servicepunt().id().value(),
                        coaches.isEmpty() ? List.of(NOBODY) : coaches,
                        since,
                        Slice.LARGEST_SIZE)
                .stream()
                .map(ParticipantRow::participant)
                .toList();
    }

    /** Another coach from now on. Refused: NOT_FOUND, INPUT_INVALID at coachId for who is no coach there. */
    public Outcome<Participant> set(Actor by, ParticipantId id, AccountId coach) {
        if (!isCoach(by.servicepunt().id(), coach)) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("coachId"));
        }
        return transactions.write(() -> rows.hold(id.value())
                .filter(row -> by.isStaff() && row.isFor(by))
                .map(row -> {
                    if (!row.coachId().equals(coach.value())) {
                        rows.setCoach(row.id(), coach.value());
                        audit.record(by, AuditAction.PARTICIPANT_COACH_CHANGED, row.id());
                    }
                    return Outcome.done(
                            rows.findById(row.id()).orElseThrow().participant());
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    /** The same for all of them, or for nobody. Refused: as {@link #set}. */
    public Outcome<Integer> setAll(Actor by, Collection<ParticipantId> participants, AccountId coach) {
        List<UUID> ids = participants.stream().map(ParticipantId::value).distinct().sorted().toList();
        return transactions.write(() -> {
            for (UUID id : ids) {
                if (set(by, new ParticipantId(id), coach) instanceof Outcome.Refused<?>(Refusal why)) {
                    return Outcome.refused(why);
                }
            }
            return Outcome.done(ids.size());
        });
    }

    boolean isCoach(ServicepuntId servicepunt, AccountId account) {
        return at(servicepunt).stream().anyMatch(coach -> coach.id().equals(account));
    }
}
