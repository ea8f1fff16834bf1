package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.identity.LoginOf;
import nl.wijkcheque.identity.PersonLogins;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;

/** Gives participants logins. */
@Singleton
final class Logins {

    private final PersonLogins logins;
    private final Accounts accounts;
    private final ParticipantRows rows;
    private final Transactions transactions;

    Logins(PersonLogins logins, Accounts accounts, ParticipantRows rows, Transactions transactions) {
        this.logins = logins;
        this.accounts = accounts;
        this.rows = rows;
        this.transactions = transactions;
    }

    Outcome<FreshLogin> give(Actor by, ParticipantId id) {
        return transactions.write(() -> rows.findById(id.value())
                .filter(row -> row.isFor(by))
                .map(row -> give(by, row))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    /** The account has to be hers. */
    Outcome<AccountId> keep(ParticipantId id, AccountId account) {
        boolean hers = accounts.actor(account).map(Actor::participant).filter(id::equals).isPresent();
        if (!hers) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        return transactions.write(() -> {
            rows.setAccount(id.value(), account.value());
            return Outcome.done(account);
        });
    }

    private Outcome<FreshLogin> give(Actor by, ParticipantRow row) {
        UUID account = row.accountId();
        LoginOf whose = new LoginOf(
                account == null ? null : new AccountId(account),
                row.firstName(),
                row.participant().name(),
                null,
                row.participantId());
        return logins.give(by, whose).map(made -> {
            rows.setAccount(row.id(), made.id().value());
            return made;
        });
    }
}
