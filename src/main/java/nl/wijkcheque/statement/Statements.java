package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.HoursLine;

/**
 * Statements of the servicepunt of who asks, each made anew from what is written down elsewhere, in one snapshot; that
 * one was made is written down with it. Over a period that is not over they are provisional.
 */
@Singleton
public final class Statements {

    /** Before any servicepunt opened [choice]. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final RevenueMaker maker;
    private final ClosedProof proof;
    private final Hours hours;
    private final Participants participants;
    private final Placements placements;
    private final Milestones milestones;
    private final BankAccounts accounts;
    private final BonusTermsTable bonusTerms;
    private final BonusBook bonuses;
    private final StatementMaking making;
    private final Clock clock;

    Statements(
            RevenueMaker maker,
            ClosedProof proof,
            Hours hours,
            Participants participants,
            Placements placements,
            Milestones milestones,
            BankAccounts accounts,
            BonusTermsTable bonusTerms,
            BonusBook bonuses,
            StatementMaking making,
            Clock clock) {
        this.maker = maker;
        this.proof = proof;
        this.hours = hours;
        this.participants = participants;
        this.placements = placements;
        this.milestones = milestones;
        this.accounts = accounts;
        this.bonusTerms = bonusTerms;
        this.bonuses = bonuses;
        this.making = making;
        this.clock = clock;
    }

    /**
     * Refused: as {@link #period}; STATEMENT_DIFFERS when the period was closed and its figures are not those of then.
     *
     * @throws IllegalStateException when the books don't agree
     */
    public Outcome<RevenueStatement> revenue(Actor by, Period period) {
        return period(period.from(), period.until())
                .then(days -> making.made(by, () -> maker.make(by.servicepunt(), days)))
                .then(statement -> proof.holds(statement)
                        ? Outcome.done(statement)
                        : Outcome.refused(Refusal.of(RefusalCode.STATEMENT_DIFFERS)));
    }

    /** Refused: STATEMENT_PERIOD_INVALID at year, for one before the first bonus or after this year. */
    public Outcome<HourBonusStatement> hourBonus(Actor by, Year year) {
        Year first = bonusTerms.first();
        Year last = Year.from(Amsterdam.today(clock));
        if (year.isBefore(first) || year.isAfter(last)) {
            return Outcome.refused(Refusal.of(RefusalCode.STATEMENT_PERIOD_INVALID, first, last).at("year"));
        }
        BonusTerms terms = bonusTerms.of(year).orElseThrow();
        Period days = Period.of(year);
        Year paying = BonusBook.payingYear(year, Amsterdam.today(clock));
        return making.made(by, () -> {
            ServicepuntId servicepunt = by.servicepunt().id();
            List<HoursLine> confirmed = hours.confirmed(servicepunt, days);
            List<Placement> placed = placements.touching(servicepunt, days);
            Map<ParticipantId, Participant> people = people(confirmed, placed);
            BonusFacts facts = new BonusFacts(
                    Amsterdam.today(clock),
                    milestones.of(people.keySet()),
                    bonuses.paid(servicepunt, year),
                    bonuses.paidIn(servicepunt, paying),
                    bonusTerms.of(paying).orElseThrow(),
                    accounts.of(people.keySet()).keySet());
            return new HourBonus(year, terms, bonuses.choice(servicepunt, year), placed, facts)
                    .statement(making.head(by, days), confirmed, people);
        });
    }

    /** Refused: as {@link #period}. @throws IllegalStateException when it does not add up */
    public Outcome<FlowStatement> flow(Actor by, Period period) {
        return period(period.from(), period.until()).then(days -> making.made(by, () -> {
            Period over = new Period(days.from(), earlier(days.until(), Amsterdam.today(clock)));
            return FlowStatement.of(
                    making.head(by, days), over, placements.touching(by.servicepunt().id(), over));
        }));
    }

    /**
     * A period that a statement can be made of: begun, and not beyond the end of this year. Refused: PERIOD_INVALID at
     * until when it is before the first day, STATEMENT_PERIOD_INVALID at from or until.
     */
    public Outcome<Period> period(LocalDate from, LocalDate until) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate lastDay = today.withDayOfYear(today.lengthOfYear());
        if (from.isBefore(FIRST_DAY) || from.isAfter(today)) {
            return outside(FIRST_DAY, today, "from");
        }
        if (until.isBefore(from)) {
            return Outcome.refused(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"));
        }
        return until.isAfter(lastDay) ? outside(from, lastDay, "until") : Outcome.done(new Period(from, until));
    }

    private Map<ParticipantId, Participant> people(List<HoursLine> confirmed, List<Placement> placed) {
        return participants.findAll(Stream.concat(
                confirmed.stream().map(HoursLine::participant),
                placed.stream()
                        .filter(placement -> placement.track() == Track.PARTICIPATIEBAAN)
                        .map(Placement::participant))
                .collect(Collectors.toSet()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Outcome<Period> outside(LocalDate first, LocalDate last, String field) {
        DateTimeFormatter written = DateTimeFormatter.ofPattern("dd-MM-yyyy");
        return Outcome.refused(Refusal.of(
                RefusalCode.STATEMENT_PERIOD_INVALID, written.format(first), written.format(last))
                .at(field));
    }
}
