package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;

/**
 * Who could be the buyer.
 *
 * @param asked whether somebody was looked for
 * @param more whether there are more than are shown
 */
public record BuyerChoice(
        BuyerSearch search, boolean asked, List<Buyer> found, boolean more, Map<String, String> errors) {

    /** Before anybody was looked for. */
    static BuyerChoice unasked() {
        return new BuyerChoice(new BuyerSearch(null, null, null), false, List.of(), false, Map.of());
    }

    /** One resident in the list. */
    public record Buyer(String id, String name, String address, String birthDate) {}
}
