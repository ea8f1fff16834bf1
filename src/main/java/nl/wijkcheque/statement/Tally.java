package nl.wijkcheque.statement;

import java.util.Collection;
import nl.wijkcheque.shared.Money;

/** A number of cheques and an amount. */
public record Tally(long cheques, Money amount) {

    public static final Tally NONE = new Tally(0, Money.ZERO);

    public static Tally sum(Collection<Tally> all) {
        return all.stream().reduce(NONE, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(cheques, other.cheques), amount.plus(other.amount));
    }

    public Tally minus(Tally other) {
        return new Tally(Math.subtractExact(cheques, other.cheques), amount.minus(other.amount));
    }
}
