package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** What the accounts are called and numbered in the books: data, which fits a bookkeeper's own scheme. */
@Singleton
public final class ChartOfAccounts {

    public static final int LOWEST = 1_000;
    public static final int HIGHEST = 9_999;

    /** Of the Referentie GrootboekSchema: the version that has every code we start with. */
    public static final String RGS_VERSION = "3.8";

    /** B of the balance sheet or W of profit and loss, then a group of three or four per level. [RGS 3.8] */
    private static final Pattern RGS = Pattern.compile("[BW]([A-Z][a-z0-9]{2,3}){1,4}");

    private final AccountRows rows;
    private final Transactions transactions;
    private final Audit audit;

    ChartOfAccounts(AccountRows rows, Transactions transactions, Audit audit) {
        this.rows = rows;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Every account, by number. */
    public List<ChartedAccount> all() {
        return rows.all().stream().map(AccountRow::account).toList();
    }

    /**
     * Gives an account another number or another code of the Referentie GrootboekSchema; what was posted stays. Refused:
     * ACCOUNT_NUMBER_INVALID at number, RGS_CODE_INVALID at rgs, ACCOUNT_NUMBER_TAKEN at number.
     *
     * @param number from {@link #LOWEST} to {@link #HIGHEST}
     * @param rgs null where none fits
     */
    public Outcome<ChartedAccount> change(Actor by, LedgerAccount account, int number, @Nullable String rgs) {
        if (number < LOWEST || number > HIGHEST) {
            return Outcome.refused(Refusal.of(RefusalCode.ACCOUNT_NUMBER_INVALID).at("number"));
        }
        if (rgs != null && (rgs.length() > 20 || !RGS.matcher(rgs).matches())) {
            return Outcome.refused(Refusal.of(RefusalCode.RGS_CODE_INVALID).at("rgs"));
        }
        return transactions.write(() -> {
            List<AccountRow> held = rows.hold();
            if (held.stream().anyMatch(row -> row.number() == number && !row.code().equals(account.name()))) {
                return Outcome.refused(Refusal.of(RefusalCode.ACCOUNT_NUMBER_TAKEN).at("number"));
            }
            rows.change(account.name(), number, rgs);
            audit.record(by, AuditAction.LEDGER_ACCOUNT_CHANGED, subject(account));
            return Outcome.done(all().stream()
                    .filter(charted -> charted.account() == account)
                    .findFirst()
                    .orElseThrow());
        });
    }

    /** Under which id the trail speaks of an account, which has a name and no id of its own. */
    public static UUID subject(LedgerAccount account) {
        return UUID.nameUUIDFromBytes(account.name().getBytes(StandardCharsets.US_ASCII));
    }
}
