package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a sale to somebody.
 *
 * @param buyerName null for a bearer
 * @param tariff name of the tariff group
 * @param worths minutes and what they are called
 * @param prices of one cheque, by minutes
 * @param errors what has to change, by field
 */
public record SellForm(
        @Nullable String buyerName,
        String tariff,
        Typed typed,
        List<Map.Entry<String, String>> worths,
        Map<String, String> prices,
        List<Map.Entry<String, String>> counts,
        List<Map.Entry<String, String>> payments,
        Map<String, String> errors) {}
