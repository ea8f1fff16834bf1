package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;

/**
 * An action before it is done: first which cheques, then whether that is right.
 *
 * @param checking whether the cheques were found, and only a press of the button is missing
 * @param total what they cost together
 * @param said what was chosen and typed beside the cheques, to read once more
 * @param ways how money goes back, for a refund
 * @param warnings the last things to know before pressing
 * @param key makes a second press of the button harmless
 */
public record ActView(
        ChequeAction action,
        ActForm form,
        boolean checking,
        List<Line> cheques,
        String total,
        List<Map.Entry<String, String>> said,
        List<Map.Entry<String, String>> ways,
        List<String> warnings,
        String key,
        Map<String, String> errors) {

    /**
     * One cheque that was found.
     *
     * @param holder on whose name it is, or that it is on nobody's
     * @param price what was paid for it; empty where that is not told
     */
    public record Line(
            String id,
            String serial,
            String holder,
            String state,
            boolean fine,
            String worth,
            String validUntil,
            String price) {}
}
