package nl.wijkcheque.statement.xaf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkcheque.ledger.AccountKind;
import nl.wijkcheque.ledger.ChartedAccount;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.ledger.PeriodBooks;
import nl.wijkcheque.shared.Money;

/**
 * What stands above the transactions of an audit file.
 *
 * @param chart the accounts as they are numbered now
 * @param books before and within the period
 */
record AuditBooks(Map<LedgerAccount, ChartedAccount> chart, PeriodBooks books) {

    /** What was earned in earlier years: our ledger leaves it on the accounts of profit and loss. Below all numbers. */
    static final String EARLIER_RESULT = "0500";

    AuditBooks(List<ChartedAccount> chart, PeriodBooks books) {
        this(byAccount(chart), books);
    }

    ChartedAccount account(LedgerAccount account) {
        ChartedAccount charted = chart.get(account);
        if (charted == null) {
            throw new IllegalStateException(account + " is not in the chart of accounts");
        }
        return charted;
    }

    String number(LedgerAccount account) {
        return Integer.toString(account(account).number());
    }

    /** What stood on the accounts of the balance sheet, by number; nothing where nothing stood. */
    List<Opening> opening() {
        Map<LedgerAccount, Money> balances = books.opening();
        List<Opening> opening = new ArrayList<>();
        Money result = Money.ZERO;
        for (ChartedAccount account : chart.values()) {
            Money balance = balances.getOrDefault(account.account(), Money.ZERO);
            if (!isBalance(account)) {
                result = result.plus(balance);
            } else if (!balance.equals(Money.ZERO)) {
                opening.add(new Opening(Integer.toString(account.number()), balance));
            }
        }
        if (!result.equals(Money.ZERO)) {
            opening.addFirst(new Opening(EARLIER_RESULT, result));
        }
        return opening;
    }

    /** The rates of VAT of the period, in hundredths of a percent. */
    Iterable<Integer> rates() {
        TreeSet<Integer> rates = new TreeSet<>();
        for (Movement move : books.within()) {
            if (move.vatBasisPoints() != null) {
                rates.add(move.vatBasisPoints());
            }
        }
        return rates;
    }

    /** An id in the room that the format has for one. */
    static String compact(UUID id) {
        return id.toString().replace("-", "");
    }

    static boolean isBalance(ChartedAccount account) {
        return account.kind() == AccountKind.ASSET || account.kind() == AccountKind.LIABILITY;
    }

    private static Map<LedgerAccount, ChartedAccount> byAccount(List<ChartedAccount> chart) {
        Map<LedgerAccount, ChartedAccount> byAccount = new EnumMap<>(LedgerAccount.class);
        chart.forEach(account -> byAccount.put(account.account(), account));
        return byAccount;
    }

    /** @param balance debits minus credits */
    record Opening(String number, Money balance) {}
}
