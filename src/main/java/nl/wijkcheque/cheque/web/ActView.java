package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action before it is done: first which cheques, then whether that is right.
 *
 * @param checking whether the cheques were found, and only a press of the button is missing
 * @param total what they cost together
 * @param ways how money goes back, for a refund
 * @param warning the last thing to know before pressing; null for nothing
 * @param key makes a second press of the button harmless
 */
public record ActView(
        ChequeAction action,
        ActForm form,
        boolean checking,
        List<Line> cheques,
        String total,
        List<Map.Entry<String, String>> ways,
        @Nullable String warning,
        String key,
        Map<String, String> errors) {

    /** One cheque that was found. */
    public record Line(String id, String serial, String state, boolean fine, String worth, String validUntil,
            String price) {}
}
