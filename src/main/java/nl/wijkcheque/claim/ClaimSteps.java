package nl.wijkcheque.claim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.DocumentNumbers;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** The steps of a claim: each changes a row that is held, the ledger and the trail, in the transaction that is open. */
@Singleton
final class ClaimSteps {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** Characters of an explanation or a reason. */
    private static final int LONGEST = 300;

    private final ClaimRows rows;
    private final Ledger ledger;
    private final DocumentNumbers numbers;
    private final Audit audit;

    ClaimSteps(ClaimRows rows, Ledger ledger, DocumentNumbers numbers, Audit audit) {
        this.rows = rows;
        this.ledger = ledger;
        this.numbers = numbers;
        this.audit = audit;
    }

    Outcome<ClaimId> submit(Actor by, Instant at, ClaimId id) {
        return held(by, id).then(claim -> switch (claim) {
            case Claim.Made(Claim.Facts facts) -> {
                rows.submit(id.value(), number(by, at), at, by.account().value());
                Transfer claimed = new Transfer(
                        LedgerAccount.SUBSIDY_CLAIMED, LedgerAccount.SUBSIDY_RECEIVABLE, facts.amount());
                yield posted(by, at, id, LedgerCause.CLAIM_SUBMITTED, List.of(claimed), AuditAction.CLAIM_SUBMITTED);
            }
            case Claim.Submitted submitted -> inState(submitted);
            case Claim.Paid paid -> inState(paid);
            case Claim.Withdrawn withdrawn -> inState(withdrawn);
        });
    }

    Outcome<ClaimId> pay(Actor by, Instant at, ClaimId id, Money paid, LocalDate on, String explanation) {
        return held(by, id).then(claim -> switch (claim) {
            case Claim.Submitted(Claim.Facts facts, Claim.Submission sent) ->
                fits(facts, sent, paid, on, Amsterdam.dayOf(at), explanation).then(fine -> {
                    String words = explanation.isBlank() ? null : explanation.strip();
                    rows.pay(id.value(), paid.cents(), on, at, by.account().value(), words);
                    return posted(
                            by, at, id, LedgerCause.CLAIM_PAID, transfers(facts.amount(), paid),
                            AuditAction.CLAIM_PAID);
                });
            case Claim.Made made -> inState(made);
            case Claim.Paid already -> inState(already);
            case Claim.Withdrawn withdrawn -> inState(withdrawn);
        });
    }

    Outcome<ClaimId> undoPayment(Actor by, Instant at, ClaimId id, String reason) {
        return reason(reason).then(why -> held(by, id).then(claim -> switch (claim) {
            case Claim.Paid(Claim.Facts facts, Claim.Submission sent, Claim.Payment payment) -> {
                rows.keepUndone(id.value(), at, by.account().value(), why);
                rows.unpay(id.value());
                List<Transfer> back = transfers(facts.amount(), payment.amount()).stream()
                        .map(Transfer::reversed)
                        .toList();
                yield posted(by, at, id, LedgerCause.CLAIM_PAID, back, AuditAction.CLAIM_PAYMENT_UNDONE);
            }
            case Claim.Made made -> inState(made);
            case Claim.Submitted submitted -> inState(submitted);
            case Claim.Withdrawn withdrawn -> inState(withdrawn);
        }));
    }

    Outcome<ClaimId> withdraw(Actor by, Instant at, ClaimId id, String reason) {
        return reason(reason).then(why -> withdrawn(by, at, id, why));
    }

    private Outcome<ClaimId> withdrawn(Actor by, Instant at, ClaimId id, String why) {
        Function<Claim.Facts, Outcome<ClaimId>> withdrawn = facts -> {
            rows.withdraw(id.value(), at, by.account().value(), why);
            audit.record(by, AuditAction.CLAIM_WITHDRAWN, id.value());
            return Outcome.done(id);
        };
        return held(by, id).then(claim -> switch (claim) {
            case Claim.Made(Claim.Facts facts) -> withdrawn.apply(facts);
            case Claim.Submitted(Claim.Facts facts, Claim.Submission sent) -> {
                Transfer back = new Transfer(
                        LedgerAccount.SUBSIDY_RECEIVABLE, LedgerAccount.SUBSIDY_CLAIMED, facts.amount());
                ledger.post(by, new Posting(LedgerCause.CLAIM_WITHDRAWN, id.value(), at, List.of(back)));
                yield withdrawn.apply(facts);
            }
            case Claim.Paid paid -> inState(paid);
            case Claim.Withdrawn already -> inState(already);
        });
    }

    private Outcome<Claim> held(Actor by, ClaimId id) {
        return rows.hold(id.value(), by.servicepunt().id().value())
                .map(row -> Outcome.done(row.claim(List.of(), List.of())))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    private static Outcome<String> reason(String typed) {
        String why = typed.strip();
        if (why.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.REASON_MISSING).at("reason"));
        }
        return why.length() > LONGEST
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("reason"))
                : Outcome.done(why);
    }

    private static Outcome<Money> fits(
            Claim.Facts facts, Claim.Submission sent, Money paid, LocalDate on, LocalDate today, String explanation) {
        if (paid.isNegative()) {
            return Outcome.refused(Refusal.of(RefusalCode.CLAIM_AMOUNT_INVALID).at("paid"));
        }
        LocalDate submitted = Amsterdam.dayOf(sent.at());
        if (on.isBefore(submitted) || on.isAfter(today)) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.CLAIM_DATE_INVALID, DAY.format(submitted)).at("paidOn"));
        }
        if (!paid.equals(facts.amount()) && explanation.isBlank()) {
            return Outcome.refused(Refusal.of(RefusalCode.CLAIM_EXPLANATION_MISSING).at("explanation"));
        }
        if (explanation.strip().length() > LONGEST) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("explanation"));
        }
        return Outcome.done(paid);
    }

    /** All that was claimed is settled: by the bank as far as it was paid, the rest by the difference. */
    private static List<Transfer> transfers(Money claimed, Money paid) {
        Money settled = paid.compareTo(claimed) > 0 ? claimed : paid;
        List<Transfer> transfers = new ArrayList<>();
        add(transfers, LedgerAccount.BANK, LedgerAccount.SUBSIDY_CLAIMED, settled);
        add(transfers, LedgerAccount.SUBSIDY_DIFFERENCE, LedgerAccount.SUBSIDY_CLAIMED, claimed.minus(settled));
        add(transfers, LedgerAccount.BANK, LedgerAccount.SUBSIDY_DIFFERENCE, paid.minus(settled));
        return transfers;
    }

    private static void add(List<Transfer> transfers, LedgerAccount debit, LedgerAccount credit, Money amount) {
        if (amount.isPositive()) {
            transfers.add(new Transfer(debit, credit, amount));
        }
    }

    private Outcome<ClaimId> posted(
            Actor by, Instant at, ClaimId id, LedgerCause cause, List<Transfer> transfers, AuditAction action) {
        ledger.post(by, new Posting(cause, id.value(), at, transfers));
        audit.record(by, action, id.value());
        return Outcome.done(id);
    }

    private String number(Actor by, Instant at) {
        int year = Amsterdam.dayOf(at).getYear();
        long next = numbers.next("claim/" + year + "/" + by.servicepunt().id());
        return String.format(Locale.ROOT, "WMO-%d-%03d", year, next);
    }

    private static <T> Outcome<T> inState(Claim claim) {
        return Outcome.refused(Refusal.of(RefusalCode.CLAIM_STATE, "claim.state." + claim.state()));
    }
}
