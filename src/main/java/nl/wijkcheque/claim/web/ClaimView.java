package nl.wijkcheque.claim.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.claim.Claim;

/**
 * One claim on a page.
 *
 * @param mayChange whether the reader may submit, pay, withdraw or take a payment back
 */
public record ClaimView(
        Claim claim,
        List<Map.Entry<String, String>> facts,
        boolean mayChange,
        String key,
        Map<String, String> typed,
        Map<String, String> errors) {

    public ClaimView {
        facts = List.copyOf(facts);
    }

    public boolean canSubmit() {
        return mayChange && claim instanceof Claim.Made;
    }

    public boolean canPay() {
        return mayChange && claim instanceof Claim.Submitted;
    }

    public boolean canUndoPayment() {
        return mayChange && claim instanceof Claim.Paid;
    }

    public boolean canWithdraw() {
        return canSubmit() || canPay();
    }
}
