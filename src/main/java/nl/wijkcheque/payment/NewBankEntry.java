package nl.wijkcheque.payment;

import java.time.LocalDate;
import nl.wijkcheque.shared.Money;

/**
 * What stands on the bank statement.
 *
 * @param amount on the statement
 * @param costs what was kept of it before it came in; nothing mostly
 * @param day on the statement
 */
public record NewBankEntry(BankWay way, Money amount, Money costs, LocalDate day) {

    public NewBankEntry(BankWay way, Money amount, LocalDate day) {
        this(way, amount, Money.ZERO, day);
    }

    /** What is no longer on its way. */
    public Money whole() {
        return amount.plus(costs);
    }
}
