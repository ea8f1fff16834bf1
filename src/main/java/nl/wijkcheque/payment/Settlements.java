package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What came in on the bank of money that was on its way: online payments, card payments, and cash that was brought there; and
 * cash that was fetched. Booked from the bank statement, and taken back when it was booked wrongly.
 */
@Singleton
public final class Settlements {

    /** Characters of a reason; as wide as its column. */
    public static final int LONGEST_REASON = 300;

    private static final UUID LAST = new UUID(-1, -1);

    private final BankEntries entries;
    private final BankEntryRows rows;
    private final Ledger ledger;
    private final Books books;
    private final Transactions transactions;
    private final Clock clock;

    Settlements(
            BankEntries entries,
            BankEntryRows rows,
            Ledger ledger,
            Books books,
            Transactions transactions,
            Clock clock) {
        this.entries = entries;
        this.rows = rows;
        this.ledger = ledger;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * What is on its way to the bank at the end of today, per way; never less than nothing. Of cash that is so when more
     * came from the safe into the tills than went back.
     */
    public Map<BankWay, Money> onItsWay(Actor by) {
        Map<LedgerAccount, Money> balances = ledger.balances(by.servicepunt().id(), Amsterdam.today(clock));
        Map<BankWay, Money> underWay = new EnumMap<>(BankWay.class);
        Arrays.stream(BankWay.values()).filter(BankWay::isComingIn).forEach(way -> {
            Money balance = balances.getOrDefault(way.outside(), Money.ZERO);
            underWay.put(way, balance.isNegative() ? Money.ZERO : balance);
        });
        return underWay;
    }

    /**
     * What was booked at one's own servicepunt, the latest first, with what was taken back.
     *
     * @param after the last of the page before; null for the first
     */
    public Slice<BankEntry> booked(Actor by, @Nullable BankEntryId after, int size) {
        UUID before = after == null ? LAST : after.value();
        return Slice.of(
                rows.page(by.servicepunt().id().value(), before, size + 1).stream()
                        .map(BankEntryRow::entry)
                        .toList(),
                size,
                entry -> entry.id().toString());
    }

    /** A booking of one's own servicepunt. */
    public Optional<BankEntry> find(Actor by, BankEntryId id) {
        return rows.find(id.value(), by.servicepunt().id().value()).map(BankEntryRow::entry);
    }

    /**
     * Books what stands on the bank statement. More than is on its way, costs with it, is refused, as is a day to come: then a
     * payment is missing, or something was mistyped.
     *
     * <p>Refused: SETTLEMENT_DAY_INVALID at day; INPUT_INVALID (less than nothing), SETTLEMENT_CASH_COSTS or
     * SETTLEMENT_COSTS_TOO_LARGE (the amount alone fits) at costsCents; SETTLEMENT_NOTHING or SETTLEMENT_TOO_LARGE at
     * amountCents.
     */
    public Outcome<BankEntry> book(Actor by, NewBankEntry entry) {
        LocalDate today = Amsterdam.today(clock);
        if (entry.day().isAfter(today) || entry.day().isBefore(today.minusYears(1))) {
            return Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_DAY_INVALID).at("day"));
        }
        if (entry.costs().isNegative()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("costsCents"));
        }
        if (entry.costs().isPositive() && !entry.way().mayCost()) {
            return Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_CASH_COSTS).at("costsCents"));
        }
        if (!entry.amount().isPositive()) {
            return Outcome.refused(Refusal.of(RefusalCode.SETTLEMENT_NOTHING).at("amountCents"));
        }
        return transactions.write(() -> {
            // Held, so that of two who book the same transfer the second sees that it is no longer on its way.
            books.hold(by.servicepunt().id());
            Money underWay = onItsWay(by).get(entry.way());
            return underWay != null && entry.whole().compareTo(underWay) > 0
                    ? Outcome.refused(tooLarge(entry, underWay))
                    : Outcome.done(entries.book(by, entry));
        });
    }

    private static Refusal tooLarge(NewBankEntry entry, Money underWay) {
        return entry.amount().compareTo(underWay) > 0
                ? Refusal.of(RefusalCode.SETTLEMENT_TOO_LARGE, underWay).at("amountCents")
                : Refusal.of(RefusalCode.SETTLEMENT_COSTS_TOO_LARGE, underWay).at("costsCents");
    }

    /**
     * Takes back what was booked wrongly: the money is where it was before, and can be booked as it should be. Counts for the
     * day of the booking or, when that is closed, for the first that is open.
     *
     * <p>Refused: REASON_MISSING, or INPUT_INVALID when it is longer than {@link #LONGEST_REASON}, at reason; NOT_FOUND;
     * SETTLEMENT_UNDONE when it was taken back before.
     */
    public Outcome<BankEntry> undo(Actor by, BankEntryId id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            RefusalCode code = why.isEmpty() ? RefusalCode.REASON_MISSING : RefusalCode.INPUT_INVALID;
            return Outcome.refused(Refusal.of(code).at("reason"));
        }
        return transactions.write(() -> entries.undo(by, id, why));
    }
}
