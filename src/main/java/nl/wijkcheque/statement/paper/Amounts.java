package nl.wijkcheque.statement.paper;

import nl.wijkcheque.shared.Money;

/** Amounts as they stand in a table: never broken over two lines. */
final class Amounts {

    private Amounts() {}

    static String written(Money amount) {
        return amount.toString().replace("€ ", "€\u00a0");
    }
}
