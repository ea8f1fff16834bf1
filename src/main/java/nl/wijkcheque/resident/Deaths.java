package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * That a resident died. From then on nothing new is begun in her name: no login, no sale, no booking. What is still owed to
 * her is settled by the contexts that owe it.
 */
@Singleton
public final class Deaths {

    private final ResidentRows rows;
    private final HouseholdMoves moves;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Deaths(
            ResidentRows rows,
            HouseholdMoves moves,
            Accounts accounts,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps when she died and closes her login; another day than the one known corrects it. Refused: NOT_FOUND,
     * DEATH_DATE_INVALID at diedOn for a day before her birth or after today.
     */
    public Outcome<Resident> record(Actor by, ResidentId id, LocalDate diedOn) {
        return transactions.write(() -> {
            ResidentRow row = rows.findById(id.value()).orElse(null);
            if (row == null) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (diedOn.isBefore(row.birthDate()) || diedOn.isAfter(Amsterdam.today(clock))) {
                return Outcome.refused(Refusal.of(RefusalCode.DEATH_DATE_INVALID).at("diedOn"));
            }
            return diedOn.equals(row.diedOn())
                    ? Outcome.done(row.resident())
                    : closeLogin(by, row).map(closed -> kept(by, row, diedOn, AuditAction.RESIDENT_DIED));
        });
    }

    /**
     * It was somebody else. What was settled meanwhile stays as it is, and she gets a new login. Refused: NOT_FOUND, also when
     * nobody said that she died.
     */
    public Outcome<Resident> withdraw(Actor by, ResidentId id) {
        return transactions.write(() -> rows.findById(id.value())
                .filter(row -> row.diedOn() != null)
                .map(row -> Outcome.done(kept(by, row, null, AuditAction.RESIDENT_DEATH_WITHDRAWN)))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    /**
     * To whom what she leaves may pass: who lived with her on the day she died, wherever they live now, and is alive. Of
     * somebody whose death nobody told, who lives with her today.
     *
     * @throws java.util.NoSuchElementException for nobody we know
     */
    public List<Resident> heirs(ResidentId id) {
        ResidentRow row = rows.findById(id.value()).orElseThrow();
        LocalDate day = row.diedOn() == null ? Amsterdam.today(clock) : row.diedOn();
        return moves.livedIn(row.household(), day).stream()
                .filter(other -> !other.id().equals(row.id()) && other.diedOn() == null)
                .map(ResidentRow::resident)
                .toList();
    }

    private Outcome<UUID> closeLogin(Actor by, ResidentRow row) {
        return row.accountId() == null
                ? Outcome.done(row.id())
                : accounts.setActive(by, new AccountId(row.accountId()), false).map(AccountId::value);
    }

    private Resident kept(Actor by, ResidentRow row, @Nullable LocalDate diedOn, AuditAction action) {
        rows.setDiedOn(row.id(), diedOn);
        audit.record(by, action, row.id());
        return rows.findById(row.id()).orElseThrow().resident();
    }
}
