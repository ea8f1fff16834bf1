package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/**
 * Chooses how the bonus of a year is reckoned, and pays it. What is paid is advanced for the participation budget of the
 * municipality: it is no cost of the service and touches none of its income [Ede].
 */
@Singleton
public final class Bonuses {

    private final OwnBonus own;
    private final BonusPaying paying;
    private final BonusBook book;
    private final BonusSchemeRows schemes;
    private final BonusTermsTable terms;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Bonuses(
            OwnBonus own,
            BonusPaying paying,
            BonusBook book,
            BonusSchemeRows schemes,
            BonusTermsTable terms,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.own = own;
        this.paying = paying;
        this.book = book;
        this.schemes = schemes;
        this.terms = terms;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the participant who asks has earned in a year, or in as much of it as is over: a statement with at most her own
     * line. Empty for who is no participant, a year to come, and one of which no terms are known.
     */
    public Optional<HourBonusStatement> own(Actor by, Year year) {
        return own.of(by, year);
    }

    /**
     * Refused: STATEMENT_PERIOD_INVALID at year, at premiumCents AMOUNT_UNREADABLE for nothing and
     * BONUS_PREMIUM_TOO_HIGH for more than the cap allows, BONUS_ALREADY_PAID when something was paid of the year.
     */
    public Outcome<BonusChoice> choose(Actor by, Year year, BonusScheme scheme, Money premium) {
        Optional<BonusTerms> known = terms.of(year);
        if (known.isEmpty() || year.isAfter(Year.from(Amsterdam.today(clock)))) {
            return Outcome.refused(Refusal.of(
                    RefusalCode.STATEMENT_PERIOD_INVALID, terms.first(), Year.from(Amsterdam.today(clock)))
                    .at("year"));
        }
        BonusChoice choice = new BonusChoice(
                scheme, scheme == BonusScheme.HALF_YEARLY_PREMIUM ? premium : Money.ZERO);
        Optional<Refusal> wrong = choice.isPremium() ? check(premium, known.get()) : Optional.empty();
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get().at("premiumCents"));
        }
        return transactions.write(() -> {
            book.hold(by, year, now());
            if (!book.paid(by.servicepunt().id(), year).isEmpty()) {
                return Outcome.refused(RefusalCode.BONUS_ALREADY_PAID);
            }
            UUID servicepunt = by.servicepunt().id().value();
            schemes.choose(
                    servicepunt, year.getValue(), scheme, choice.premium().cents(), by.account().value(), now());
            audit.record(by, AuditAction.BONUS_SCHEME_CHOSEN, servicepunt);
            return Outcome.done(choice);
        });
    }

    /**
     * Makes the bonus of some participants ready to pay, all or none; the file for the bank is made of the payouts. Refused:
     * as {@link Statements#hourBonus}, BONUS_YEAR_NOT_OVER when it goes by the hour, BONUS_FOR_NOBODY at participants,
     * BONUS_NOTHING_DUE and BONUS_WITHOUT_ACCOUNT naming whom it is about.
     */
    public Outcome<BonusRun> pay(Actor by, Year year, Set<ParticipantId> whom) {
        return paying.pay(by, year, whom);
    }

    /** Whether it can be paid now: by the hour on the last day of the year at the earliest. */
    public boolean isTime(HourBonusStatement statement) {
        return paying.isTime(statement);
    }

    private static Optional<Refusal> check(Money premium, BonusTerms terms) {
        if (!premium.isPositive()) {
            return Optional.of(Refusal.of(RefusalCode.AMOUNT_UNREADABLE));
        }
        Money cap = terms.yearlyCap();
        return cap != null && premium.compareTo(cap) > 0
                ? Optional.of(Refusal.of(RefusalCode.BONUS_PREMIUM_TOO_HIGH, cap))
                : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
