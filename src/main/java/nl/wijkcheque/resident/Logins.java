package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.identity.LoginOf;
import nl.wijkcheque.identity.PersonLogins;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Gives residents logins. Within a transaction of the caller. */
@Singleton
final class Logins {

    private final PersonLogins logins;
    private final Accounts accounts;
    private final ResidentRows rows;

    Logins(PersonLogins logins, Accounts accounts, ResidentRows rows) {
        this.logins = logins;
        this.accounts = accounts;
        this.rows = rows;
    }

    Outcome<FreshLogin> give(Actor by, ResidentRow resident) {
        UUID account = resident.accountId();
        LoginOf whose = new LoginOf(
                account == null ? null : new AccountId(account),
                NameKey.surname(resident.surname()),
                resident.resident().name().full(),
                resident.residentId(),
                null);
        return logins.give(by, whose).map(made -> {
            rows.setAccount(resident.id(), made.id().value());
            return made;
        });
    }

    /** The account has to be hers. */
    Outcome<AccountId> keep(ResidentRow resident, AccountId account) {
        boolean hers = accounts.actor(account)
                .map(Actor::resident)
                .filter(resident.residentId()::equals)
                .isPresent();
        if (!hers) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        rows.setAccount(resident.id(), account.value());
        return Outcome.done(account);
    }
}
