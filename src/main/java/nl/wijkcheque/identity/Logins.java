package nl.wijkcheque.identity;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator does with logins, and what everybody does with her own. */
@Singleton
public final class Logins {

    /** What an administrator can make somebody. */
    public static final Set<Role> STAFF_ROLES = Set
            .copyOf(EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.PARTICIPANT)));

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d.\\-]{2,39}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PASSWORD = 200;

    private final Accounts accounts;
    private final AccountRows rows;
    private final Passwords passwords;
    private final Transactions transactions;
    private final EndedSessions ended;
    private final Audit audit;

    Logins(
            Accounts accounts,
            AccountRows rows,
            Passwords passwords,
            Transactions transactions,
            EndedSessions ended,
            Audit audit) {
        this.accounts = accounts;
        this.rows = rows;
        this.passwords = passwords;
        this.transactions = transactions;
        this.ended = ended;
        this.audit = audit;
    }

    /** Everything that is wrong with a colleague to add, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewStaff staff) {
        List<Refusal> found = new ArrayList<>();
        if (!USERNAME.matcher(clean(staff.username())).matches()) {
            found.add(Refusal.of(RefusalCode.USERNAME_INVALID).at("username"));
        }
        String name = clean(staff.name());
        if (name.isEmpty()) {
            found.add(Refusal.of(RefusalCode.INPUT_MISSING).at("name"));
        } else if (name.length() > LONGEST_NAME || name.codePoints().anyMatch(Character::isISOControl)) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("name"));
        }
        if (staff.roles().isEmpty()) {
            found.add(Refusal.of(RefusalCode.INPUT_MISSING).at("roles"));
        } else if (!STAFF_ROLES.containsAll(staff.roles())) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("roles"));
        }
        return List.copyOf(found);
    }

    /** At the servicepunt of who adds her. Refused: the first of {@link #problems}, USERNAME_TAKEN at username. */
    public Outcome<FreshLogin> add(Actor by, NewStaff staff) {
        List<Refusal> problems = problems(staff);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        String password = ReadablePassword.fresh();
        NewAccount account = new NewAccount(
                clean(staff.username()),
                password,
                clean(staff.name()),
                staff.roles(),
                by.servicepunt().id(),
                null,
                null);
        return switch (accounts.create(by, account)) {
            case Outcome.Done<AccountId>(AccountId id) -> Outcome.done(fresh(id, password));
            case Outcome.Refused<AccountId>(Refusal refusal) -> Outcome.refused(refusal.at("username"));
        };
    }

    /** A new password for who lost hers; the old one no longer works, nor what was open with it. Refused: NOT_FOUND. */
    public Outcome<FreshLogin> renew(Actor by, AccountId account) {
        String password = ReadablePassword.fresh();
        String hash = passwords.hash(password);
        Outcome<FreshLogin> outcome = transactions.write(() -> {
            if (rows.findById(account.value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            rows.setPassword(account.value(), hash);
            rows.letTryAgain(account.value());
            ended.end(account.value());
            audit.record(by, AuditAction.PASSWORD_RENEWED, account.value());
            return Outcome.done(fresh(account, password));
        });
        ended.refresh();
        return outcome;
    }

    /** Lets somebody in again, or no longer. Refused: NOT_FOUND, OWN_ACCOUNT for who would lock herself out. */
    public Outcome<AccountId> setActive(Actor by, AccountId account, boolean active) {
        return by.account().equals(account) && !active
                ? Outcome.refused(RefusalCode.OWN_ACCOUNT)
                : accounts.setActive(by, account, active);
    }

    /** Refused: PASSWORD_TOO_SHORT or INPUT_INVALID at changed, PASSWORD_WRONG or LOGIN_BLOCKED at old. */
    public Outcome<AccountId> changeOwn(Actor actor, String old, String changed) {
        if (changed.length() < Accounts.SHORTEST_PASSWORD) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.PASSWORD_TOO_SHORT, Accounts.SHORTEST_PASSWORD).at("changed"));
        }
        if (changed.length() > LONGEST_PASSWORD) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("changed"));
        }
        return switch (accounts.changePassword(actor, old, changed)) {
            case Outcome.Done<AccountId> done -> done;
            case Outcome.Refused<AccountId>(Refusal refusal) ->
                Outcome.refused(
                        (refusal.code() == RefusalCode.LOGIN_FAILED ? Refusal.of(RefusalCode.PASSWORD_WRONG) : refusal)
                                .at("old"));
        };
    }

    private FreshLogin fresh(AccountId id, String password) {
        return new FreshLogin(id, rows.findById(id.value()).orElseThrow().username(), password);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
