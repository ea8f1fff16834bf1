package nl.wijkcheque.payment.web;

import java.util.Map;

/** A payout that the bank could not pay. */
public record BackView(
        String id, String name, String iban, String amount, String typed, Map<String, String> errors, String key) {}
