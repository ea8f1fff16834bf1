package nl.wijkcheque.payment;

import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Money;

/** A payment that someone makes online at her own bank. */
public record OnlinePayment(
        PaymentId id,
        PaymentPurpose purpose,
        UUID reference,
        Money amount,
        String description,
        String returnPath,
        Instant startedAt,
        PaymentState state) {}
