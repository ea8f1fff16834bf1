package nl.wijkcheque.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;

/** What was chosen for the bonus of a year, and what was paid of it. */
@Singleton
final class BonusBook {

    private final BonusSchemeRows schemes;
    private final BonusPaymentRows payments;

    BonusBook(BonusSchemeRows schemes, BonusPaymentRows payments) {
        this.schemes = schemes;
        this.payments = payments;
    }

    /** Whoever chooses or pays for that year waits for who does so now. To be called in a transaction. */
    void hold(Actor by, Year year, Instant now) {
        schemes.hold(
                by.servicepunt().id().value(),
                year.getValue(),
                BonusChoice.USUAL.scheme(),
                0,
                by.account().value(),
                now);
    }

    BonusChoice choice(ServicepuntId servicepunt, Year year) {
        return schemes.of(servicepunt.value(), year.getValue())
                .map(BonusSchemeRow::choice)
                .orElse(BonusChoice.USUAL);
    }

    /** Payment by payment. */
    Map<ParticipantId, List<Money>> paid(ServicepuntId servicepunt, Year year) {
        return payments.of(servicepunt.value(), year.getValue()).stream()
                .collect(groupingBy(
                        row -> new ParticipantId(row.participantId()),
                        mapping(row -> Money.cents(row.amountCents()), toList())));
    }
}
