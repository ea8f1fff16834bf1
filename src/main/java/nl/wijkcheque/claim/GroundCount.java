package nl.wijkcheque.claim;

import nl.wijkcheque.shared.Money;

/**
 * What is claimed on one ground: counted, nobody is named.
 *
 * @param ground a word of a closed list, {@code AGE_70} or {@code WMO}
 */
public record GroundCount(String ground, long cheques, Money amount) {}
