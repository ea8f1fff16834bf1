package nl.wijkcheque.payment;

import java.time.Instant;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;

/** Money that someone gets, or got, on her bank account. */
public record Payout(
        PayoutId id, String name, Iban iban, Money amount, PayoutCause cause, Instant owedAt, PayoutState state) {}
