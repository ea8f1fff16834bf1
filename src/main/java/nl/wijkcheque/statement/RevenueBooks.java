package nl.wijkcheque.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.ledger.PeriodBooks;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;

/**
 * Makes a revenue statement of movements in the ledger.
 *
 * @param before everything before the period
 * @param within the period
 * @param names of the offerings that the movements are about
 */
record RevenueBooks(Moves before, Moves within, Function<OfferingId, Wording> names) {

    private static final List<LedgerAccount> WAYS_TO_PAY = List.of(
            LedgerAccount.CASH,
            LedgerAccount.PIN,
            LedgerAccount.ONLINE,
            LedgerAccount.DEBTORS,
            LedgerAccount.REFUNDS_PAYABLE);

    RevenueBooks(PeriodBooks books, Function<OfferingId, Wording> names) {
        this(books.before(), books.within(), names);
    }

    RevenueBooks(List<Movement> before, List<Movement> within, Function<OfferingId, Wording> names) {
        this(new Moves(before), new Moves(within), names);
    }

    /** @throws IllegalStateException when the books don't agree: a bug */
    RevenueStatement statement(StatementHead head, Happened happened) {
        HelpLines help = new HelpLines(Earned.in(within.all()), names);
        RevenueStatement statement = new RevenueStatement(
                head,
                each(TariffGroup.class, this::group),
                each(OfferingKind.class, help::kind),
                help.offerings(),
                help.vat(),
                payments(),
                help.grounds(),
                new TillLine(
                        within.debit(LedgerAccount.TILL_DIFFERENCE).tally().amount(),
                        within.credit(LedgerAccount.TILL_DIFFERENCE).tally().amount()),
                within.of(LedgerCause.REPLACEMENT).credit(LedgerAccount.REPLACEMENT_FEES).tally(),
                happened,
                each(LedgerAccount.class, this::balance));
        RevenueChecks.check(statement, this);
        return statement;
    }

    private GroupLine group(TariffGroup group) {
        LedgerAccount owed = owed(group);
        return new GroupLine(
                before.owed(owed),
                within.of(LedgerCause.SALE).credit(owed).tally(),
                within.of(LedgerCause.VOID).debit(owed).tally(),
                within.of(LedgerCause.REDEMPTION).debit(owed).tally(),
                within.of(LedgerCause.REDEMPTION_UNDONE).credit(owed).tally(),
                within.of(LedgerCause.REFUND).debit(owed).tally(),
                within.of(LedgerCause.BREAKAGE).debit(owed).tally(),
                before.owed(owed).plus(within.owed(owed)));
    }

    private Map<LedgerAccount, PaymentLine> payments() {
        Map<LedgerAccount, PaymentLine> payments = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : WAYS_TO_PAY) {
            payments.put(account, new PaymentLine(
                    within.of(LedgerCause.SALE).debit(account).tally(),
                    within.of(LedgerCause.VOID).credit(account).tally(),
                    within.of(LedgerCause.REFUND).credit(account).tally()));
        }
        return Collections.unmodifiableMap(payments);
    }

    private Balance balance(LedgerAccount account) {
        Money opening = before.balance(account);
        return new Balance(
                account,
                opening,
                within.debit(account).tally().amount(),
                within.credit(account).tally().amount(),
                opening.plus(within.balance(account)));
    }

    private static LedgerAccount owed(TariffGroup group) {
        return switch (group) {
            case STANDARD -> LedgerAccount.DEFERRED_STANDARD;
            case REDUCED -> LedgerAccount.DEFERRED_REDUCED;
        };
    }

    private static <K extends Enum<K>, V> Map<K, V> each(Class<K> type, Function<K, V> line) {
        Map<K, V> lines = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            lines.put(key, line.apply(key));
        }
        return Collections.unmodifiableMap(lines);
    }
}
