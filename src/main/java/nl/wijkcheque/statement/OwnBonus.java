package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.visit.Hours;

/** What one participant has earned so far, reckoned as for everybody. */
@Singleton
final class OwnBonus {

    private final Hours hours;
    private final Participants participants;
    private final Placements placements;
    private final Milestones milestones;
    private final BankAccounts accounts;
    private final BonusTermsTable terms;
    private final BonusBook book;
    private final Transactions transactions;
    private final StatementMaking making;
    private final Clock clock;

    OwnBonus(
            Hours hours,
            Participants participants,
            Placements placements,
            Milestones milestones,
            BankAccounts accounts,
            BonusTermsTable terms,
            BonusBook book,
            Transactions transactions,
            StatementMaking making,
            Clock clock) {
        this.hours = hours;
        this.participants = participants;
        this.placements = placements;
        this.milestones = milestones;
        this.accounts = accounts;
        this.terms = terms;
        this.book = book;
        this.transactions = transactions;
        this.making = making;
        this.clock = clock;
    }

    /** With at most one line; empty for who is no participant, a year to come, and one without terms. */
    Optional<HourBonusStatement> of(Actor by, Year year) {
        ParticipantId self = by.participant();
        if (self == null || year.isAfter(Year.from(Amsterdam.today(clock)))) {
            return Optional.empty();
        }
        return transactions.read(() -> participants
                .find(self)
                .flatMap(person -> terms.of(year).map(known -> made(by, person, year, known))));
    }

    private HourBonusStatement made(Actor by, Participant person, Year year, BonusTerms known) {
        ParticipantId id = person.id();
        Period days = Period.of(year);
        Year paying = BonusBook.payingYear(year, Amsterdam.today(clock));
        BonusFacts facts = new BonusFacts(
                Amsterdam.today(clock),
                milestones.of(List.of(id)),
                book.paid(person.servicepunt(), year),
                book.paidIn(person.servicepunt(), paying),
                terms.of(paying).orElse(known),
                accounts.of(List.of(id)).keySet());
        return new HourBonus(year, known, book.choice(person.servicepunt(), year), placements.of(id), facts)
                .statement(making.head(by, days), hours.confirmed(id, days), Map.of(id, person));
    }
}
