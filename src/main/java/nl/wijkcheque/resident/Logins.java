package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.identity.LoginOf;
import nl.wijkcheque.identity.PersonLogins;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;

/** Gives residents logins. Within a transaction of the caller. */
@Singleton
final class Logins {

    private final PersonLogins logins;
    private final ResidentRows rows;

    Logins(PersonLogins logins, ResidentRows rows) {
        this.logins = logins;
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
}
