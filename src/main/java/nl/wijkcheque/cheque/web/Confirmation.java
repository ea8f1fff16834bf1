package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be sold, before anything happens.
 *
 * @param way CASH, PIN, MIXED or ACCOUNT: which amounts are asked
 * @param error what went wrong at the last try; null at the first
 * @param key makes a second press of the button harmless
 */
public record Confirmation(
        List<Map.Entry<String, String>> facts,
        String total,
        long totalCents,
        Typed typed,
        String back,
        String way,
        String key,
        @Nullable String error) {}
