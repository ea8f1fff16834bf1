package nl.wijkcheque.till;

import nl.wijkcheque.shared.Money;

/**
 * What has to be there at this moment of a shift.
 *
 * @param cash in the till; negative when more was paid out than ever came in
 * @param pin on the card terminal
 */
public record Expected(Money cash, Money pin) {}
