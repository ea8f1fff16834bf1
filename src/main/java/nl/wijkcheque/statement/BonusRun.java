package nl.wijkcheque.statement;

import nl.wijkcheque.shared.Money;

/**
 * Bonuses that were made ready to pay: they wait among the payouts for the next file for the bank.
 *
 * @param count of participants
 */
public record BonusRun(int count, Money total) {}
