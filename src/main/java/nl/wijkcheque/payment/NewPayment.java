package nl.wijkcheque.payment;

import java.util.UUID;
import nl.wijkcheque.shared.Money;

/**
 * What someone is asked to pay at her bank.
 *
 * @param reference the id of what is paid for
 * @param amount more than zero
 * @param description what stands on her bank statement, at most 140 characters; no names
 * @param returnPath page of ours where she goes on afterwards, with a slash in front
 */
public record NewPayment(
        PaymentPurpose purpose, UUID reference, Money amount, String description, String returnPath) {

    public NewPayment {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a payment is more than nothing: " + amount);
        }
        if (!returnPath.startsWith("/") || returnPath.startsWith("//")) {
            throw new IllegalArgumentException("not a page of ours: " + returnPath);
        }
    }
}
