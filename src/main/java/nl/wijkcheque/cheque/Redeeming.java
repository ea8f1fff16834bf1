package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;

/** Lets a cheque pay once: the state, the ledger and the trail, in one transaction. */
@Singleton
final class Redeeming {

    private final ChequeRows rows;
    private final Codes codes;
    private final Ledger ledger;
    private final Audit audit;

    Redeeming(ChequeRows rows, Codes codes, Ledger ledger, Audit audit) {
        this.rows = rows;
        this.codes = codes;
        this.ledger = ledger;
        this.audit = audit;
    }

    Outcome<Redeemed> redeem(Actor by, Instant at, ChequeCode code, Purpose purpose) {
        byte[] hash = codes.hash(code);
        return rows.hold(hash)
                .map(ChequeRow::cheque)
                .map(cheque -> switch (cheque) {
                    case IssuedCheque issued ->
                        issued.redeem(by, at, purpose).then(redeemed -> write(by, hash, redeemed, purpose));
                    case RedeemedCheque used -> Outcome.<Redeemed>refused(used.alreadyRedeemed());
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.CHEQUE_UNKNOWN));
    }

    private Outcome<Redeemed> write(Actor by, byte[] hash, RedeemedCheque redeemed, Purpose purpose) {
        Cheque.ChequeFacts facts = redeemed.facts();
        Redemption redemption = redeemed.redemption();
        int won = rows.redeem(
                hash,
                Amsterdam.dayOf(redemption.at()),
                purpose.household(),
                redemption.at(),
                by.account().value(),
                redemption.by().name(),
                by.servicepunt().id().value(),
                redemption.servicepunt(),
                purpose.visit().value());
        if (won == 0) {
            // The row is held, so this is another node's doing; what it did is heard at the next try.
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        }
        ledger.post(
                by,
                new Posting(
                        LedgerCause.REDEMPTION,
                        facts.id().value(),
                        redemption.at(),
                        Postings.ofRedemption(facts.paid(), purpose.help())));
        audit.record(by, AuditAction.CHEQUE_REDEEMED, facts.id().value());
        return Outcome.done(new Redeemed(facts.id(), facts.worth(), facts.paid().group(), redemption.at()));
    }
}
