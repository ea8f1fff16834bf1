package nl.wijkcheque.participant.web;

import java.util.Map;

/**
 * Where somebody gets her bonus, to fill in.
 *
 * @param name whose; empty for the reader's own
 * @param action where the form goes
 * @param back where the reader came from; empty for nowhere
 * @param iban as it stands, or as it was typed
 */
public record BankAccountView(String name, String action, String back, String iban, Map<String, String> errors) {}
