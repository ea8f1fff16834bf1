package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;

/**
 * A cheque with all that happened to it.
 *
 * @param actions what may be done to it now: address and label
 */
public record LifeView(
        String serial,
        ScanAnswer answer,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> actions,
        List<Line> history) {

    /**
     * One thing that happened.
     *
     * @param other address of the cheque that came in its place or went before it; empty for none
     */
    public record Line(String what, String when, String where, String who, String amount, String reason,
            String other) {}
}
