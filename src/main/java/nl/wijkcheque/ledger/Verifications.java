package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Looks through the whole ledger: every seal and every transfer under it, transfers that no seal covers, and whether the
 * accounts are what the records of the other contexts come to. Reads only, and writes down what it found. About twenty seconds
 * per million transfers; postings go on meanwhile.
 */
@Singleton
public final class Verifications {

    /** Where so much is wrong, more says nothing. */
    public static final int MOST = 100;

    /** Longer than this no transfer waits for its seal, unless something is wrong. */
    static final Duration LONG = Duration.ofMinutes(15);

    private static final List<String> FINDING = List.of(
            "verification_id",
            "position",
            "kind",
            "seal",
            "transfer_id",
            "account",
            "books_cents",
            "records_cents");

    /** As in the ledger: in order of when it really was. */
    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC());

    private final ChainWalk chain;
    private final SealRows seals;
    private final VerificationRows rows;
    private final Ledger ledger;
    private final List<Reconciled> reconciled;
    private final List<Kept> kept;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Verifications(
            ChainWalk chain,
            SealRows seals,
            VerificationRows rows,
            Ledger ledger,
            List<Reconciled> reconciled,
            List<Kept> kept,
            RowInserts inserts,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.rows = rows;
        this.ledger = ledger;
        this.reconciled = reconciled;
        this.kept = kept;
        this.inserts = inserts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param by who asked; null when the service does it by itself */
    public Verification verify(Occasion occasion, @Nullable Actor by) {
        Instant began = now();
        ChainWalk.Result walked = chain.walk(MOST);
        List<Finding> findings = new ArrayList<>(walked.findings);
        findings.addAll(replaced());
        seals.unsealedBefore(TimeOrderedIds.firstAt(Instant.now().minus(LONG)), MOST)
                .forEach(id -> findings.add(Finding.ofTransfer(FindingKind.TRANSFER_NOT_SEALED, null, id)));
        findings.addAll(reconcile());
        kept.stream().flatMap(context -> context.changed().stream())
                .forEach(id -> findings.add(Finding.ofTransfer(FindingKind.STATEMENT_DIFFERS, null, id)));
        Verification made = new Verification(
                ids.next(),
                began,
                now(),
                occasion,
                walked.head,
                walked.head == 0 ? null : HexFormat.of().formatHex(walked.hash),
                walked.transfers,
                findings.subList(0, Math.min(MOST, findings.size())));
        keep(made, by);
        return made;
    }

    /** Accounts that are not what the other contexts' records come to; one snapshot. */
    public List<Finding> reconcile() {
        return transactions.read(() -> {
            Map<LedgerAccount, Money> records = new EnumMap<>(LedgerAccount.class);
            reconciled.forEach(context -> context.expected().forEach(
                    (account, amount) -> records.merge(account, amount, Money::plus)));
            Map<LedgerAccount, Money> books = ledger.balancesEverywhere();
            List<Finding> findings = new ArrayList<>();
            records.forEach((account, expected) -> {
                Money stands = books.getOrDefault(account, Money.ZERO);
                if (!stands.equals(expected)) {
                    findings.add(Finding.ofAccount(account, stands, expected));
                }
            });
            return findings;
        });
    }

    /** The last one, whoever asked for it; empty before the first. */
    public Optional<Verification> last() {
        return latest(1).stream().findFirst();
    }

    /** The last ones, newest first. */
    public List<Verification> latest(int size) {
        return rows.latest(size).stream().map(this::read).toList();
    }

    /** A chain that was found whole keeps its seals: one that was cut off and made anew has others. */
    private List<Finding> replaced() {
        return rows.lastClean()
                .filter(then -> seals.seal(then.seals())
                        .filter(still -> Arrays.equals(still.hash(), then.head()))
                        .isEmpty())
                .map(then -> List.of(Finding.ofSeal(FindingKind.CHAIN_REPLACED, then.seals())))
                .orElse(List.of());
    }

    private void keep(Verification made, @Nullable Actor by) {
        List<List<@Nullable Object>> found = new ArrayList<>();
        for (Finding finding : made.found()) {
            found.add(Arrays.<@Nullable Object>asList(
                    made.id(),
                    found.size() + 1,
                    finding.kind(),
                    finding.seal(),
                    finding.transfer(),
                    finding.account(),
                    cents(finding.books()),
                    cents(finding.records())));
        }
        transactions.run(() -> {
            rows.save(new VerificationRow(
                    made.id(),
                    made.began(),
                    made.ended(),
                    made.occasion().name(),
                    by == null ? null : by.account().value(),
                    made.seals(),
                    made.head() == null ? SealHashes.beginning() : HexFormat.of().parseHex(made.head()),
                    made.transfers(),
                    found.size()));
            inserts.insert("ledger_finding", FINDING, found);
            if (by != null) {
                audit.record(by, AuditAction.LEDGER_VERIFIED, made.id());
            }
        });
    }

    private Verification read(VerificationRow row) {
        return new Verification(
                row.id(),
                row.beganAt(),
                row.endedAt(),
                Occasion.valueOf(row.occasion()),
                row.seals(),
                row.seals() == 0 ? null : HexFormat.of().formatHex(row.head()),
                row.transfers(),
                row.findings() == 0
                        ? List.of()
                        : rows.found(row.id()).stream().map(FindingRow::finding).toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : money.cents();
    }
}
