package nl.wijkcheque.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
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
 */
record RevenueBooks(List<Movement> before, List<Movement> within) {

    private static final Set<LedgerAccount> VAT = Set.of(LedgerAccount.VAT_HIGH_PAYABLE, LedgerAccount.VAT_LOW_PAYABLE);

    RevenueBooks(PeriodBooks books) {
        this(books.before(), books.within());
    }

    /** @throws IllegalStateException when the books don't agree: a bug */
    RevenueStatement statement(StatementHead head) {
        RevenueStatement statement = new RevenueStatement(
                head,
                each(TariffGroup.class, this::group),
                each(OfferingKind.class, this::kind),
                payments(),
                each(LedgerAccount.class, this::balance));
        RevenueChecks.check(statement, this);
        return statement;
    }

    private GroupLine group(TariffGroup group) {
        LedgerAccount owed = owed(group);
        return new GroupLine(
                owed(before, owed),
                tally(within, move -> move.cause() == LedgerCause.SALE && move.credit() == owed),
                tally(within, move -> move.cause() == LedgerCause.REDEMPTION && move.debit() == owed),
                owed(before, owed).plus(owed(within, owed)));
    }

    private KindLine kind(OfferingKind kind) {
        return new KindLine(
                tally(within, earned(LedgerAccount.DEFERRED_STANDARD, kind)),
                tally(within, earned(LedgerAccount.DEFERRED_REDUCED, kind)),
                tally(within, earned(LedgerAccount.SUBSIDY_RECEIVABLE, kind)));
    }

    /** With the VAT in it, which is on an account of its own but names the offering. */
    private Predicate<Movement> earned(LedgerAccount from, OfferingKind kind) {
        Set<LedgerAccount> revenue = Set.of(revenue(kind), subsidy(kind));
        Set<OfferingId> offerings = within.stream()
                .filter(move -> revenue.contains(move.credit()))
                .map(Movement::offering)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Predicate<Movement> vat = move -> VAT.contains(move.credit()) && move.offering() != null
                && offerings.contains(move.offering());
        return move -> move.cause() == LedgerCause.REDEMPTION && move.debit() == from
                && (revenue.contains(move.credit()) || vat.test(move));
    }

    private Map<LedgerAccount, Tally> payments() {
        Map<LedgerAccount, Tally> payments = new EnumMap<>(LedgerAccount.class);
        for (LedgerAccount account : List.of(LedgerAccount.CASH, LedgerAccount.PIN)) {
            payments.put(
                    account,
                    tally(within, move -> move.cause() == LedgerCause.SALE && move.debit() == account));
        }
        return Collections.unmodifiableMap(payments);
    }

    private Balance balance(LedgerAccount account) {
        Money debit = tally(within, move -> move.debit() == account).amount();
        Money credit = tally(within, move -> move.credit() == account).amount();
        return new Balance(account, net(before, account), debit, credit,
                net(before, account).plus(net(within, account)));
    }

    static Tally tally(List<Movement> movements, Predicate<Movement> which) {
        return movements.stream()
                .filter(which)
                .map(move -> new Tally(move.cheques(), move.amount()))
                .reduce(Tally.NONE, Tally::plus);
    }

    private static Tally owed(List<Movement> movements, LedgerAccount account) {
        return tally(movements, move -> move.credit() == account)
                .minus(tally(movements, move -> move.debit() == account));
    }

    private static Money net(List<Movement> movements, LedgerAccount account) {
        return Money.ZERO.minus(owed(movements, account).amount());
    }

    private static LedgerAccount owed(TariffGroup group) {
        return switch (group) {
            case STANDARD -> LedgerAccount.DEFERRED_STANDARD;
            case REDUCED -> LedgerAccount.DEFERRED_REDUCED;
        };
    }

    private static LedgerAccount revenue(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> LedgerAccount.REVENUE_KLUS;
            case DIENST -> LedgerAccount.REVENUE_DIENST;
        };
    }

    private static LedgerAccount subsidy(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> LedgerAccount.SUBSIDY_REVENUE_KLUS;
            case DIENST -> LedgerAccount.SUBSIDY_REVENUE_DIENST;
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
