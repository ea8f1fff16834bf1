package nl.wijkcheque.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Logins: who may come in, as what, and at which servicepunt. */
@Singleton
public final class Accounts {

    public static final int SHORTEST_PASSWORD = 10;

    /** After this many wrong passwords in a row the account waits {@link #BLOCKED_FOR} [choice]. */
    static final int FAILURES_ALLOWED = 5;

    static final Duration BLOCKED_FOR = Duration.ofMinutes(15);

    private final AccountRows rows;
    private final ServicepuntRows servicepunten;
    private final Passwords passwords;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final EndedSessions ended;
    private final Clock clock;

    Accounts(
            AccountRows rows,
            ServicepuntRows servicepunten,
            Passwords passwords,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            EndedSessions ended,
            Clock clock) {
        this.rows = rows;
        this.servicepunten = servicepunten;
        this.passwords = passwords;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.ended = ended;
        this.clock = clock;
    }

    /**
     * Refused: LOGIN_FAILED (no such account, wrong password), LOGIN_BLOCKED (for now), LOGIN_CLOSED for good. Only who knows the
     * password hears that an account was closed.
     */
    public Outcome<Actor> login(String username, String password) {
        Optional<AccountRow> found = rows.findByUsername(normal(username));
        if (found.isEmpty()) {
            passwords.wasteTheSameTime(password);
            return Outcome.refused(RefusalCode.LOGIN_FAILED);
        }
        AccountRow row = found.get();
        Actor actor = actorOf(row);
        if (check(row, password) instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
            if (refusal.code() == RefusalCode.LOGIN_FAILED) {
                transactions.run(() -> audit.record(actor, AuditAction.LOGIN_REFUSED, row.id()));
            }
            return Outcome.refused(refusal);
        }
        transactions.run(() -> audit
                .record(actor, row.active() ? AuditAction.LOGGED_IN : AuditAction.LOGIN_REFUSED, row.id()));
        return row.active() ? Outcome.done(actor) : Outcome.refused(RefusalCode.LOGIN_CLOSED);
    }

    /**
     * Whether it is the right password. Wrong ones are counted in the database, and a right one counts only while the account
     * is not blocked by others that were tried at the same moment.
     */
    private Outcome<Boolean> check(AccountRow row, String password) {
        if (row.blockedUntil() != null && clock.instant().isBefore(row.blockedUntil())) {
            return Outcome.refused(RefusalCode.LOGIN_BLOCKED);
        }
        if (!passwords.matches(password, row.passwordHash())) {
            Instant until = clock.instant().plus(BLOCKED_FOR);
            transactions.run(() -> rows.countFailure(row.id(), FAILURES_ALLOWED, until));
            return Outcome.refused(RefusalCode.LOGIN_FAILED);
        }
        return transactions.write(() -> rows.forgetFailures(row.id(), clock.instant()) == 0
                ? Outcome.refused(RefusalCode.LOGIN_BLOCKED)
                : Outcome.done(true));
    }

    /** Refused: USERNAME_TAKEN. */
    public Outcome<AccountId> create(@Nullable Actor by, NewAccount account) {
        String username = normal(account.username());
        AccountRow row = new AccountRow(
                ids.next(),
                username,
                passwords.hash(account.password()),
                account.name(),
                AccountRow.join(account.roles()),
                account.servicepunt().value(),
                account.resident() == null ? null : account.resident().value(),
                account.participant() == null ? null : account.participant().value(),
                true,
                0,
                null);
        return transactions.write(() -> {
            if (rows.existsByUsername(username)) {
                return Outcome.refused(RefusalCode.USERNAME_TAKEN);
            }
            return UniqueKeys.unlessTaken("account_username", RefusalCode.USERNAME_TAKEN, () -> {
                rows.save(row);
                audit.record(by == null ? actorOf(row) : by, AuditAction.ACCOUNT_CREATED, row.id());
                return new AccountId(row.id());
            });
        });
    }

    /**
     * And whoever is logged in with the old one no longer is. Refused: LOGIN_FAILED when the old password is not right,
     * LOGIN_BLOCKED when that was so too often.
     */
    public Outcome<AccountId> changePassword(Actor actor, String old, String changed) {
        AccountRow row = rows.findById(actor.account().value()).orElseThrow();
        if (check(row, old) instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
            return Outcome.refused(refusal);
        }
        String hash = passwords.hash(changed);
        Outcome<AccountId> outcome = transactions.write(() -> {
            rows.setPassword(row.id(), hash);
            ended.end(row.id());
            audit.record(actor, AuditAction.PASSWORD_CHANGED, row.id());
            return Outcome.done(actor.account());
        });
        ended.refresh();
        return outcome;
    }

    /** As colleagues know the person from now on; who is logged in keeps the old name until the next login. */
    public void rename(AccountId account, String name) {
        transactions.run(() -> rows.setName(account.value(), name));
    }

    /** Whose account is closed is out at once and can't log in; what she did stays. Refused: NOT_FOUND. */
    public Outcome<AccountId> setActive(Actor by, AccountId account, boolean active) {
        Outcome<AccountId> outcome = transactions.write(() -> {
            if (rows.setActive(account.value(), active) == 0
                    && rows.findById(account.value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (!active) {
                ended.end(account.value());
            }
            audit.record(by, active ? AuditAction.ACCOUNT_UNBLOCKED : AuditAction.ACCOUNT_BLOCKED, account.value());
            return Outcome.done(account);
        });
        ended.refresh();
        return outcome;
    }

    /**
     * In order of username.
     *
     * @param after the last username of the page before; empty for the first
     */
    public Slice<Account> list(String after, int size) {
        return Slice.of(
                rows.page(after, size + 1).stream().map(AccountRow::account).toList(), size, Account::username);
    }

    /** With that in the name or the username, in order of username; at most {@link Slice#LARGEST_SIZE}. */
    public List<Account> named(String text) {
        return rows.named(text.strip(), Slice.LARGEST_SIZE).stream().map(AccountRow::account).toList();
    }

    /** Who may log in there in that role, by name. */
    public List<Account> colleagues(ServicepuntId servicepunt, Role role) {
        return rows.colleagues(servicepunt.value(), role.name()).stream()
                .map(AccountRow::account)
                .toList();
    }

    public Optional<Account> find(AccountId account) {
        return rows.findById(account.value()).map(AccountRow::account);
    }

    /** How those of them that exist are called, in one query; what the service does itself has no name. */
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : rows.findByIdIn(accounts.stream().map(AccountId::value).collect(Collectors.toSet())).stream()
                        .map(AccountRow::account)
                        .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** The actor that an account is, for work that the service does in its name. */
    public Optional<Actor> actor(AccountId account) {
        return rows.findById(account.value()).map(this::actorOf);
    }

    public boolean isEmpty() {
        return !rows.any();
    }

    public Servicepunt open(String name, String phone) {
        ServicepuntRow row = new ServicepuntRow(ids.next(), name, phone);
        servicepunten.save(row);
        return row.servicepunt();
    }

    public List<Servicepunt> servicepunten() {
        return servicepunten.findAllOrderByName().stream()
                .map(ServicepuntRow::servicepunt)
                .toList();
    }

    public Optional<Servicepunt> servicepunt(ServicepuntId id) {
        return servicepunten.findById(id.value()).map(ServicepuntRow::servicepunt);
    }

    private Actor actorOf(AccountRow row) {
        return row.actor(
                servicepunten.findById(row.servicepuntId()).orElseThrow().servicepunt());
    }

    private static String normal(String username) {
        return username.trim().toLowerCase(Locale.ROOT);
    }
}
