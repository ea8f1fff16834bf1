package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.payment.NewPayout;
import nl.wijkcheque.payment.PayoutCause;
import nl.wijkcheque.payment.PayoutId;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * Chooses how the bonus of a year is reckoned, and pays it. What is paid is advanced for the participation budget of the
 * municipality: it is no cost of the service and touches none of its income [Ede].
 */
@Singleton
public final class Bonuses {

    private final Statements statements;
    private final OwnBonus own;
    private final BonusSchemeRows schemes;
    private final BonusPaymentRows payments;
    private final BonusTermsTable terms;
    private final BankAccounts accounts;
    private final Payouts payouts;
    private final Ledger ledger;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Bonuses(
            Statements statements,
            OwnBonus own,
            BonusSchemeRows schemes,
            BonusPaymentRows payments,
            BonusTermsTable terms,
            BankAccounts accounts,
            Payouts payouts,
            Ledger ledger,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.statements = statements;
        this.own = own;
        this.schemes = schemes;
        this.payments = payments;
        this.terms = terms;
        this.accounts = accounts;
        this.payouts = payouts;
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
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
     * Refused: STATEMENT_PERIOD_INVALID at year, INPUT_INVALID at premiumCents when a premium is nothing or more than the
     * cap allows, BONUS_ALREADY_PAID when something was paid of the year.
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
        if (choice.isPremium() && !isPossible(premium, known.get())) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("premiumCents"));
        }
        return transactions.write(() -> {
            hold(by, year);
            if (!payments.of(by.servicepunt().id().value(), year.getValue()).isEmpty()) {
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
     * as {@link Statements#hourBonus}, BONUS_YEAR_NOT_OVER when it goes by the hour, INPUT_INVALID at participants for
     * nobody, BONUS_NOTHING_DUE and BONUS_WITHOUT_ACCOUNT naming whom it is about.
     */
    public Outcome<BonusRun> pay(Actor by, Year year, Set<ParticipantId> whom) {
        if (whom.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("participants"));
        }
        return transactions.write(() -> {
            hold(by, year);
            return statements.hourBonus(by, year).then(statement -> ready(statement, whom)).then(lines -> {
                Map<ParticipantId, Iban> known = accounts.of(whom);
                lines.forEach(line -> pay(by, year, line, Objects.requireNonNull(known.get(line.participant()))));
                return Outcome.done(new BonusRun(
                        lines.size(), Money.sum(lines.stream().map(BonusLine::due).toList())));
            });
        });
    }

    /** Whether it can be paid now: by the hour on the last day of the year at the earliest. */
    public boolean isTime(HourBonusStatement statement) {
        return statement.choice().isPremium()
                || !Amsterdam.today(clock).isBefore(statement.head().period().until());
    }

    private Outcome<List<BonusLine>> ready(HourBonusStatement statement, Set<ParticipantId> whom) {
        if (!isTime(statement)) {
            return Outcome.refused(RefusalCode.BONUS_YEAR_NOT_OVER);
        }
        List<BonusLine> chosen = statement.lines().stream()
                .filter(line -> whom.contains(line.participant()))
                .toList();
        if (chosen.size() < whom.size()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("participants"));
        }
        for (BonusLine line : chosen) {
            if (!line.due().isPositive()) {
                return Outcome.refused(Refusal.of(RefusalCode.BONUS_NOTHING_DUE, line.name()).at("participants"));
            }
            if (!line.flags().hasAccount()) {
                return Outcome.refused(Refusal.of(RefusalCode.BONUS_WITHOUT_ACCOUNT, line.name()).at("participants"));
            }
        }
        return Outcome.done(chosen);
    }

    private void pay(Actor by, Year year, BonusLine line, Iban iban) {
        UUID id = ids.next();
        PayoutId payout = payouts.owe(
                by, new NewPayout(line.name(), iban, line.due(), id, PayoutCause.HOUR_BONUS));
        ledger.post(
                by,
                new Posting(
                        LedgerCause.HOUR_BONUS,
                        id,
                        now(),
                        List.of(new Transfer(
                                LedgerAccount.BONUS_ADVANCED, LedgerAccount.REFUNDS_PAYABLE, line.due()))));
        payments.save(new BonusPaymentRow(
                id,
                by.servicepunt().id().value(),
                year.getValue(),
                line.participant().value(),
                line.flags().payments() + 1,
                line.due().cents(),
                payout.value(),
                by.account().value(),
                now()));
        audit.record(by, AuditAction.BONUS_PAID, line.participant().value());
    }

    private void hold(Actor by, Year year) {
        schemes.hold(
                by.servicepunt().id().value(),
                year.getValue(),
                BonusChoice.USUAL.scheme(),
                0,
                by.account().value(),
                now());
    }

    private static boolean isPossible(Money premium, BonusTerms terms) {
        Money cap = terms.yearlyCap();
        return premium.isPositive() && (cap == null || premium.compareTo(cap) <= 0);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
