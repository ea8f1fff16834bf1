package nl.wijkcheque.claim;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.ledger.Books;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * Claims of the Wmo subsidy, one per servicepunt and month: made of what stands in the ledger for a month that is closed,
 * submitted to the municipality, and paid. A withdrawn claim leaves its month to be claimed again.
 */
@Singleton
public final class Claims {

    private final ClaimRows rows;
    private final ClaimMaking making;
    private final ClaimSteps steps;
    private final Books books;
    private final Transactions transactions;
    private final Clock clock;

    Claims(
            ClaimRows rows,
            ClaimMaking making,
            ClaimSteps steps,
            Books books,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.making = making;
        this.steps = steps;
        this.books = books;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds up what is to be claimed for a month. Refused: CLAIM_MONTH_OPEN while its books are not closed, CLAIM_EXISTS
     * when there is one that is not withdrawn, CLAIM_NOTHING.
     */
    public Outcome<Claim> make(Actor by, YearMonth month) {
        return transactions.write(() -> {
            // Held, so that of two who make a claim at once the second sees that of the first.
            Optional<LocalDate> closed = books.hold(by.servicepunt().id());
            if (closed.isEmpty() || closed.get().isBefore(month.atEndOfMonth())) {
                return Outcome.refused(RefusalCode.CLAIM_MONTH_OPEN);
            }
            return making.make(by, clock.instant(), month);
        });
    }

    /** Sends it: from then on the money is claimed. Refused: NOT_FOUND, CLAIM_STATE. */
    public Outcome<Claim> submit(Actor by, ClaimId claim) {
        return transactions.write(() -> changed(by, claim, steps.submit(by, now(), claim)));
    }

    /**
     * The municipality paid. Refused: NOT_FOUND, CLAIM_STATE, CLAIM_AMOUNT_INVALID at paid below nothing,
     * CLAIM_DATE_INVALID at paidOn, CLAIM_EXPLANATION_MISSING at explanation when it is not what was claimed.
     *
     * @param on the day on which the money came in
     * @param explanation may be empty when there is no difference
     */
    public Outcome<Claim> pay(Actor by, ClaimId claim, Money paid, LocalDate on, String explanation) {
        return transactions.write(() -> changed(by, claim, steps.pay(by, now(), claim, paid, on, explanation)));
    }

    /**
     * Takes back a payment that was kept by mistake, with a reason: the claim waits for its answer again, and the money is
     * no longer on the bank. Refused: NOT_FOUND, CLAIM_STATE when it is not paid, REASON_MISSING at reason.
     */
    public Outcome<Claim> undoPayment(Actor by, ClaimId claim, String reason) {
        return transactions.write(() -> changed(by, claim, steps.undoPayment(by, now(), claim, reason)));
    }

    /** Takes it back, with a reason. Refused: NOT_FOUND, CLAIM_STATE once it is paid, REASON_MISSING at reason. */
    public Outcome<Claim> withdraw(Actor by, ClaimId claim, String reason) {
        return transactions.write(() -> changed(by, claim, steps.withdraw(by, now(), claim, reason)));
    }

    /** One of the servicepunt of who asks. */
    public Optional<Claim> find(Actor by, ClaimId claim) {
        return rows.find(claim.value(), by.servicepunt().id().value()).map(row -> whole(List.of(row)).getFirst());
    }

    /** Latest month first. */
    public List<Claim> all(ServicepuntId servicepunt) {
        return whole(rows.all(servicepunt.value()));
    }

    /** Closed months with something to claim and no claim, the latest first. */
    public List<YearMonth> claimable(ServicepuntId servicepunt) {
        return books.closedUntil(servicepunt)
                .map(until -> making.claimable(servicepunt, until))
                .orElse(List.of());
    }

    private Outcome<Claim> changed(Actor by, ClaimId claim, Outcome<ClaimId> step) {
        return step.map(done -> find(by, claim).orElseThrow());
    }

    private Instant now() {
        return clock.instant();
    }

    private List<Claim> whole(List<ClaimRow> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = claims.stream().map(ClaimRow::id).toList();
        Map<UUID, List<GroundCount>> grounds = rows.grounds(ids).stream()
                .collect(Collectors.groupingBy(
                        GroundRow::claimId, Collectors.mapping(GroundRow::count, Collectors.toList())));
        Map<UUID, List<Claim.UndonePayment>> undone = rows.undone(ids).stream()
                .collect(Collectors.groupingBy(
                        UndoneRow::claimId, Collectors.mapping(UndoneRow::undone, Collectors.toList())));
        return claims.stream()
                .map(row -> row.claim(
                        grounds.getOrDefault(row.id(), List.of()), undone.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
