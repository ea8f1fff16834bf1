package nl.wijkcheque.payment;

import java.util.UUID;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;

/**
 * Money that someone gets on her bank account.
 *
 * @param name of the holder of the account
 * @param amount € 0,01 to € 999.999.999,99, the limits of the scheme
 * @param reference the id of what it is paid for
 */
public record NewPayout(String name, Iban iban, Money amount, UUID reference, PayoutCause cause) {

    static final int LONGEST_NAME = 70;
    private static final Money MOST = Money.cents(99_999_999_999L);

    public NewPayout {
        name = name.strip();
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a payout is to someone");
        }
        if (!amount.isPositive() || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("no amount that a bank transfers: " + amount);
        }
    }
}
