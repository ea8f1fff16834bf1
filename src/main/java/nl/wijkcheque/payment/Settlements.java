package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * What came in on the bank of money that was on its way: online payments, card payments, and cash that was brought there.
 * Booked from the bank statement.
 */
@Singleton
public final class Settlements {

    /** What goes to the bank by itself or is brought there. */
    public static final List<LedgerAccount> WAYS = List.of(
            LedgerAccount.ONLINE, LedgerAccount.PIN, LedgerAccount.CASH_TRANSIT);

    private final Ledger ledger;
    private final Books books;
    private final Transactions transactions;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Settlements(
            Ledger ledger, Books books, Transactions transactions, Audit audit, TimeOrderedIds ids, Clock clock) {
        this.ledger = ledger;
        this.books = books;
        this.transactions = transactions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is on its way to the bank at the end of today, per way; never less than nothing. Of cash that is so when more
     * came from the safe into the tills than went back.
     */
    public Map<LedgerAccount, Money> onItsWay(Actor by) {
        Map<LedgerAccount, Money> balances = ledger.balances(by.servicepunt().id(), Amsterdam.today(clock));
        Map<LedgerAccount, Money> underWay = new LinkedHashMap<>();
        WAYS.forEach(way -> {
            Money balance = balances.getOrDefault(way, Money.ZERO);
            underWay.put(way, balance.isNegative() ? Money.ZERO : balance);
        });
        return underWay;
    }

    /**
     * Books an amount that came in on the bank. More than is on its way is refused, as is a day to come: then a payment is
     * missing, or the amount was mistyped.
     *
     * <p>Refused: INPUT_INVALID at account when money does not come to the bank that way, or at day;
     * SETTLEMENT_TOO_LARGE at amountCents.
     */
    public Outcome<Money> book(Actor by, LedgerAccount account, Money amount, LocalDate day) {
        if (!WAYS.contains(account)) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("account"));
        }
        LocalDate today = Amsterdam.today(clock);
        if (day.isAfter(today) || day.isBefore(today.minusYears(1))) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
        }
        return transactions.write(() -> {
            // Held, so that of two who book the same transfer the second sees that it is no longer on its way.
            books.hold(by.servicepunt().id());
            Money underWay = onItsWay(by).getOrDefault(account, Money.ZERO);
            if (!amount.isPositive() || amount.compareTo(underWay) > 0) {
                return Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_TOO_LARGE, underWay).at("amountCents"));
            }
            UUID id = ids.next();
            // At noon: the day counts, and it is the same day in every zone that matters.
            Instant at = day.equals(today)
                    ? clock.instant().truncatedTo(ChronoUnit.MICROS)
                    : Amsterdam.at(day, LocalTime.NOON);
            ledger.post(
                    by,
                    new Posting(
                            LedgerCause.SETTLEMENT,
                            id,
                            at,
                            List.of(new Transfer(LedgerAccount.BANK, account, amount))));
            audit.record(by, AuditAction.SETTLEMENT_BOOKED, id);
            return Outcome.done(amount);
        });
    }
}
