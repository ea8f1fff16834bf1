package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Set;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.NewAccount;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;

/** Makes logins that can be read from paper and typed by anybody. Within a transaction of the caller. */
@Singleton
final class Logins {

    private static final int ATTEMPTS = 20;

    /** Without what is mistaken for something else: 0 o, 1 i l, 5 s, 2 z. */
    private static final String LETTERS = "abcdefghjkmnpqrtuvwxy346789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    private final Accounts accounts;
    private final ResidentRows rows;
    private final SecureRandom random = new SecureRandom();

    Logins(Accounts accounts, ResidentRows rows) {
        this.accounts = accounts;
        this.rows = rows;
    }

    Outcome<NewLogin> give(Actor by, ResidentRow resident) {
        if (resident.accountId() != null) {
            Outcome<AccountId> blocked = accounts.setActive(by, new AccountId(resident.accountId()), false);
            if (blocked instanceof Outcome.Refused<AccountId>(var refusal)) {
                return Outcome.refused(refusal);
            }
        }
        String password = password();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String username = username(resident.surname());
            NewAccount account = new NewAccount(
                    username,
                    password,
                    resident.resident().name().full(),
                    Set.of(Role.RESIDENT),
                    by.servicepunt().id(),
                    resident.residentId(),
                    null);
            if (accounts.create(by, account) instanceof Outcome.Done<AccountId>(AccountId made)) {
                rows.setAccount(resident.id(), made.value());
                return Outcome.done(new NewLogin(username, password));
            }
        }
        return Outcome.refused(RefusalCode.TRY_AGAIN);
    }

    private String username(String surname) {
        String letters = NameKey.surname(surname).replaceAll("[^a-z]", "");
        String name = letters.isEmpty() ? "bewoner" : letters.substring(0, Math.min(12, letters.length()));
        return name + "-" + random.nextInt(1_000, 10_000);
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP_LENGTH; at++) {
            if (at > 0 && at % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
