package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Money;

/**
 * How often something happened.
 *
 * @param amount of the cheques that it happened to, at the price paid; nothing where no money or help changed hands
 */
public record Happenings(long cheques, Money amount) {

    public static final Happenings NONE = new Happenings(0, Money.ZERO);
}
