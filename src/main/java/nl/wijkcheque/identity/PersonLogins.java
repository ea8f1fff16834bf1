package nl.wijkcheque.identity;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Logins of residents and participants, which are given on paper and typed by anybody. Within a transaction of the caller. */
@Singleton
public final class PersonLogins {

    private static final int ATTEMPTS = 20;
    private static final int LONGEST_STEM = 12;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    PersonLogins(Accounts accounts) {
        this.accounts = accounts;
    }

    /** At the servicepunt of who gives it; an earlier one stops working. Refused: TRY_AGAIN when no name was free. */
    public Outcome<FreshLogin> give(Actor by, LoginOf person) {
        AccountId earlier = person.earlier();
        if (earlier != null
                && accounts.setActive(by, earlier, false) instanceof Outcome.Refused<AccountId>(Refusal refusal)) {
            return Outcome.refused(refusal);
        }
        String password = ReadablePassword.fresh();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            NewAccount account = new NewAccount(
                    stem(person) + "-" + random.nextInt(1_000, 10_000),
                    password,
                    person.name(),
                    Set.of(person.role()),
                    by.servicepunt().id(),
                    person.resident(),
                    person.participant());
            if (accounts.create(by, account) instanceof Outcome.Done<AccountId>(AccountId made)) {
                return Outcome.done(new FreshLogin(made, account.username(), password));
            }
        }
        return Outcome.refused(RefusalCode.TRY_AGAIN);
    }

    /** In letters that every keyboard has. */
    private static String stem(LoginOf person) {
        String letters = Normalizer.normalize(person.stem().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        return letters.isEmpty()
                ? person.resident() == null ? "deelnemer" : "bewoner"
                : letters.substring(0, Math.min(LONGEST_STEM, letters.length()));
    }
}
