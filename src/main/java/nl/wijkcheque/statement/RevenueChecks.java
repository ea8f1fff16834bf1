package nl.wijkcheque.statement;

import java.util.Collection;
import java.util.function.Function;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;

/**
 * What must hold before a revenue statement leaves the house. None of it can be caused by a person: whatever differs is
 * a bug, also a movement that the statement does not know yet.
 */
final class RevenueChecks {

    private RevenueChecks() {}

    static void check(RevenueStatement statement, RevenueBooks books) {
        statement.accounts().values().forEach(RevenueChecks::adds);
        isZero("opening", statement.accounts().values(), Balance::opening);
        isZero("closing", statement.accounts().values(), Balance::closing);
        statement.groups().forEach((group, line) -> same(
                "opening + sold - redeemed of " + group,
                line.opening().plus(line.sold()).minus(line.redeemed()),
                line.closing()));
        same(
                "sold per payment and per tariff group",
                Tally.sum(statement.payments().values()),
                statement.total().sold());
        same(
                "redeemed per kind and per tariff group",
                statement.earned().redeemed(),
                statement.total().redeemed());
        same(
                "subsidy per kind and on the account",
                statement.subsidy(),
                RevenueBooks.tally(books.within(), move -> move.debit() == LedgerAccount.SUBSIDY_RECEIVABLE));
    }

    private static void adds(Balance balance) {
        Money expected = balance.opening().plus(balance.debit()).minus(balance.credit());
        if (!expected.equals(balance.closing())) {
            throw new IllegalStateException("opening + movements of " + balance.account() + " is " + expected
                    + ", but its closing balance is " + balance.closing());
        }
    }

    private static void isZero(String which, Collection<Balance> balances, Function<Balance, Money> amount) {
        Money sum = Money.sum(balances.stream().map(amount).toList());
        if (!sum.equals(Money.ZERO)) {
            throw new IllegalStateException("the " + which + " balances of all accounts are together " + sum);
        }
    }

    private static void same(String what, Tally one, Tally other) {
        if (!one.equals(other)) {
            throw new IllegalStateException(what + ": " + one + " is not " + other);
        }
    }
}
