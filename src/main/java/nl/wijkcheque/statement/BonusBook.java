package nl.wijkcheque.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
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

    /**
     * The calendar year in which the bonus of a year is paid at the earliest from now on: its own until it is over. The law
     * counts payments and their sum by that year.
     */
    static Year payingYear(Year year, LocalDate today) {
        Year now = Year.from(today);
        return now.isAfter(year) ? now : year;
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

    /** Over a year, payment by payment. */
    Map<ParticipantId, List<Money>> paid(ServicepuntId servicepunt, Year year) {
        return byParticipant(payments.of(servicepunt.value(), year.getValue()));
    }

    /** In a calendar year, over whichever year, payment by payment. */
    Map<ParticipantId, List<Money>> paidIn(ServicepuntId servicepunt, Year year) {
        Period days = Period.of(year);
        return byParticipant(payments.paidBetween(servicepunt.value(), Amsterdam.startOf(days.from()), days.end()));
    }

    private static Map<ParticipantId, List<Money>> byParticipant(List<BonusPaymentRow> rows) {
        return rows.stream()
                .collect(groupingBy(
                        row -> new ParticipantId(row.participantId()),
                        mapping(row -> Money.cents(row.amountCents()), toList())));
    }
}
