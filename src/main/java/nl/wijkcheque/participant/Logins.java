package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.NewAccount;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;

/** Makes logins that can be read from paper and typed by anybody. */
@Singleton
final class Logins {

    private static final int ATTEMPTS = 20;

    /** Without what is mistaken for something else: 0 o, 1 i l, 5 s, 2 z. */
    private static final String LETTERS = "abcdefghjkmnpqrtuvwxy346789";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;
    private static final int LONGEST_NAME = 12;

    private final Accounts accounts;
    private final ParticipantRows rows;
    private final Transactions transactions;
    private final SecureRandom random = new SecureRandom();

    Logins(Accounts accounts, ParticipantRows rows, Transactions transactions) {
        this.accounts = accounts;
        this.rows = rows;
        this.transactions = transactions;
    }

    Outcome<NewLogin> give(Actor by, ParticipantId id) {
        return transactions.write(() -> rows.findById(id.value())
                .filter(row -> row.isFor(by))
                .map(row -> give(by, row))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    private Outcome<NewLogin> give(Actor by, ParticipantRow row) {
        if (row.accountId() != null) {
            accounts.setActive(by, new AccountId(row.accountId()), false).orThrow();
        }
        String password = password();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String username = username(row.firstName());
            NewAccount account = new NewAccount(
                    username,
                    password,
                    row.participant().name(),
                    Set.of(Role.PARTICIPANT),
                    by.servicepunt().id(),
                    null,
                    row.participantId());
            if (accounts.create(by, account) instanceof Outcome.Done<AccountId>(AccountId made)) {
                rows.setAccount(row.id(), made.value());
                return Outcome.done(new NewLogin(username, password));
            }
        }
        return Outcome.refused(RefusalCode.TRY_AGAIN);
    }

    private String username(String firstName) {
        String letters = Normalizer.normalize(firstName.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        String name = letters.isEmpty() ? "deelnemer" : letters.substring(0, Math.min(LONGEST_NAME, letters.length()));
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
