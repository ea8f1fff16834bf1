package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Pays bonuses: what is due becomes a payout, and is advanced in the books. */
@Singleton
final class BonusPaying {

    private final Statements statements;
    private final BonusBook book;
    private final BonusPaymentRows payments;
    private final BankAccounts accounts;
    private final Payouts payouts;
    private final Ledger ledger;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    BonusPaying(
            Statements statements,
            BonusBook book,
            BonusPaymentRows payments,
            BankAccounts accounts,
            Payouts payouts,
            Ledger ledger,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.statements = statements;
        this.book = book;
        this.payments = payments;
        this.accounts = accounts;
        this.payouts = payouts;
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<BonusRun> pay(Actor by, Year year, Set<ParticipantId> whom) {
        if (whom.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.BONUS_FOR_NOBODY).at("participants"));
        }
        return transactions.write(() -> {
            book.hold(by, year, now());
            // Of the bonuses of two years that are paid at once, the second sees what the first paid in this calendar year.
            book.hold(by, BonusBook.payingYear(year, Amsterdam.today(clock)), now());
            return statements.hourBonus(by, year).then(statement -> ready(statement, whom)).then(lines -> {
                Map<ParticipantId, Iban> known = accounts.of(whom);
                lines.forEach(line -> pay(by, year, line, Objects.requireNonNull(known.get(line.participant()))));
                return Outcome.done(new BonusRun(
                        lines.size(), Money.sum(lines.stream().map(BonusLine::due).toList())));
            });
        });
    }

    boolean isTime(HourBonusStatement statement) {
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
