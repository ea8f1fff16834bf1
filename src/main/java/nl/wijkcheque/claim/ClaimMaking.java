package nl.wijkcheque.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.LedgerMonths;
import nl.wijkcheque.ledger.MonthMovement;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Adds a claim up from the ledger: what was redeemed in a month, less what was undone in it. */
@Singleton
final class ClaimMaking {

    private static final String NO_GROUND = "UNKNOWN";

    private static final List<String> GROUND = List.of("claim_id", "ground", "cheques", "amount_cents");

    private final ClaimRows rows;
    private final Ledger ledger;
    private final LedgerMonths months;
    private final RowInserts inserts;
    private final Audit audit;
    private final TimeOrderedIds ids;

    ClaimMaking(
            ClaimRows rows, Ledger ledger, LedgerMonths months, RowInserts inserts, Audit audit, TimeOrderedIds ids) {
        this.rows = rows;
        this.ledger = ledger;
        this.months = months;
        this.inserts = inserts;
        this.audit = audit;
        this.ids = ids;
    }

    Outcome<Claim> make(Actor by, Instant at, YearMonth month) {
        ServicepuntId servicepunt = by.servicepunt().id();
        if (rows.live(servicepunt.value(), month.atDay(1)) > 0) {
            return Outcome.refused(RefusalCode.CLAIM_EXISTS);
        }
        Optional<Earned> earned = earned(servicepunt, month.atEndOfMonth()).stream()
                .filter(one -> one.until().equals(month) && one.amount().isPositive())
                .findFirst();
        if (earned.isEmpty()) {
            return Outcome.refused(RefusalCode.CLAIM_NOTHING);
        }
        List<GroundCount> grounds = grounds(servicepunt, earned.get().days());
        Money amount = Money.sum(grounds.stream().map(GroundCount::amount).toList());
        Claim.TakenOff takenOff = takenOff(servicepunt, earned.get().days());
        ClaimRow row = new ClaimRow(
                ids.next(), servicepunt.value(), month.atDay(1), ClaimState.MADE.name(), amount.cents(),
                earned.get().from().atDay(1), takenOff.cheques(), takenOff.amount().cents(), at, by.account().value(),
                null, null, null, null, null, null, null, null, null, null, null);
        rows.save(row);
        inserts.insert("subsidy_claim_ground", GROUND, grounds.stream().map(ground -> line(row.id(), ground)).toList());
        audit.record(by, AuditAction.CLAIM_MADE, row.id());
        return Outcome.done(row.claim(grounds, List.of()));
    }

    List<YearMonth> claimable(ServicepuntId servicepunt, LocalDate closedUntil) {
        return earned(servicepunt, closedUntil).reversed().stream()
                .filter(one -> one.amount().isPositive())
                .map(Earned::until)
                .filter(month -> rows.live(servicepunt.value(), month.atDay(1)) == 0)
                .toList();
    }

    /** In order of time. What a month lacks in which more was undone than redeemed is taken off the months after it. */
    private List<Earned> earned(ServicepuntId servicepunt, LocalDate closedUntil) {
        Map<YearMonth, Money> perMonth = new TreeMap<>();
        for (MonthMovement move : months.of(servicepunt, new Period(LocalDate.EPOCH, closedUntil))) {
            if (move.month() != null && isEarned(move.cause())) {
                perMonth.merge(move.month(), signed(move.debit(), move.credit(), move.amount()), Money::plus);
            }
        }
        List<Earned> all = new ArrayList<>();
        perMonth.forEach((month, amount) -> all.add(
                all.isEmpty() || !all.getLast().amount().isNegative()
                        ? new Earned(month, month, amount)
                        : new Earned(all.getLast().from(), month, all.getLast().amount().plus(amount))));
        return all;
    }

    private List<GroundCount> grounds(ServicepuntId servicepunt, Period days) {
        Map<String, GroundCount> grounds = new TreeMap<>();
        for (Movement move : ledger.movements(servicepunt, days)) {
            Money amount = signed(move.debit(), move.credit(), move.amount());
            if (isEarned(move.cause()) && !amount.equals(Money.ZERO)) {
                String ground = move.ground() == null ? NO_GROUND : move.ground();
                long cheques = amount.isNegative() ? -move.cheques() : move.cheques();
                grounds.merge(ground, new GroundCount(ground, cheques, amount), ClaimMaking::together);
            }
        }
        return grounds.values().stream()
                .filter(ground -> ground.cheques() != 0 || !ground.amount().equals(Money.ZERO))
                .toList();
    }

    private Claim.TakenOff takenOff(ServicepuntId servicepunt, Period days) {
        long cheques = 0;
        Money amount = Money.ZERO;
        for (Movement move : ledger.undoneFromBefore(servicepunt, days)) {
            Money change = signed(move.debit(), move.credit(), move.amount());
            if (change.isNegative()) {
                cheques += move.cheques();
                amount = amount.minus(change);
            }
        }
        return new Claim.TakenOff(cheques, amount);
    }

    private static boolean isEarned(LedgerCause cause) {
        return cause == LedgerCause.REDEMPTION || cause == LedgerCause.REDEMPTION_UNDONE;
    }

    /** What a movement adds to what is to be claimed. */
    private static Money signed(LedgerAccount debit, LedgerAccount credit, Money amount) {
        if (debit == LedgerAccount.SUBSIDY_RECEIVABLE) {
            return amount;
        }
        return credit == LedgerAccount.SUBSIDY_RECEIVABLE ? Money.ZERO.minus(amount) : Money.ZERO;
    }

    private static GroundCount together(GroundCount one, GroundCount other) {
        return new GroundCount(
                one.ground(), one.cheques() + other.cheques(), one.amount().plus(other.amount()));
    }

    private static List<Object> line(UUID claim, GroundCount ground) {
        return List.of(claim, ground.ground(), ground.cheques(), ground.amount().cents());
    }

    /**
     * What may be claimed for a month.
     *
     * @param from the first month that counts for it: an earlier one when more was undone than redeemed before it
     * @param until the month itself
     * @param amount less than nothing when it is left to the next
     */
    private record Earned(YearMonth from, YearMonth until, Money amount) {

        Period days() {
            return new Period(from.atDay(1), until.atEndOfMonth());
        }
    }
}
