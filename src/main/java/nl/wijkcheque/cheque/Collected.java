package nl.wijkcheque.cheque;

import java.util.List;

/**
 * The cheques of an online order with their codes: here and on paper, and nowhere else.
 *
 * @param receipt number of the sale
 */
public record Collected(String receipt, List<SoldCheque> cheques) {

    public Collected {
        cheques = List.copyOf(cheques);
    }
}
