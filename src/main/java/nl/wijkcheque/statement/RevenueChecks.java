package nl.wijkcheque.statement;

import java.util.Collection;
import java.util.function.Function;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
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
        statement.groups().forEach(
                (group, line) -> same("opening and movements of " + group, line.expected(), line.closing()));
        GroupLine total = statement.total();
        same("sold per payment and per tariff group", statement.paid().sold(), total.sold());
        same("voided per payment and per tariff group", statement.paid().voided(), total.voided());
        same("refunded per payment and per tariff group", statement.paid().refunded(), total.refunded());
        same("redeemed per kind and per tariff group", statement.earned().redeemed(), total.kept());
        same("subsidy per kind and per ground", statement.subsidy(), Tally.sum(statement.grounds().values()));
        offerings(statement);
        accounts(statement, books);
    }

    private static void offerings(RevenueStatement statement) {
        same(
                "redeemed per offering and per kind",
                Tally.sum(statement.offerings().stream().map(OfferingLine::redeemed).toList()),
                statement.earned().redeemed());
        same(
                "subsidy per offering and per kind",
                Tally.sum(statement.offerings().stream().map(OfferingLine::subsidy).toList()),
                statement.subsidy());
        same(
                "on account per offering and per kind",
                Money.sum(statement.offerings().stream().map(OfferingLine::account).toList()),
                statement.earned().account());
    }

    private static void accounts(RevenueStatement statement, RevenueBooks books) {
        Money receivable = books.within().balance(LedgerAccount.SUBSIDY_RECEIVABLE);
        Money claimed = books.within().of(LedgerCause.CLAIM_SUBMITTED).tally().amount()
                .minus(books.within().of(LedgerCause.CLAIM_WITHDRAWN).tally().amount());
        same("subsidy and its account", statement.subsidy().amount(), receivable.plus(claimed));
        same(
                "VAT per offering and on its accounts",
                statement.tax(),
                Money.ZERO
                        .minus(books.within().balance(LedgerAccount.VAT_HIGH_PAYABLE))
                        .minus(books.within().balance(LedgerAccount.VAT_LOW_PAYABLE)));
    }

    private static void adds(Balance balance) {
        same(
                "opening + movements of " + balance.account(),
                balance.opening().plus(balance.debit()).minus(balance.credit()),
                balance.closing());
    }

    private static void isZero(String which, Collection<Balance> balances, Function<Balance, Money> amount) {
        same(which + " balances of all accounts", Money.sum(balances.stream().map(amount).toList()), Money.ZERO);
    }

    private static void same(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new IllegalStateException(what + ": " + one + " is not " + other);
        }
    }
}
