package nl.wijkcheque.payment.web;

import java.util.Map;

/** A booking from the bank statement that is to be taken back, and why. */
public record ReversalView(
        String id, SettlementView.Line entry, String reason, Map<String, String> errors, String key) {}
