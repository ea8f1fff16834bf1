package nl.wijkcheque.ledger.web;

import java.util.List;
import nl.wijkcheque.ledger.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The last verification in full, and the ones before.
 *
 * @param last null before the first
 * @param findings what it found, a sentence each
 * @param earlier newest first
 * @param mayAsk whether this reader may have it done now
 */
public record VerificationView(
        @Nullable Verification last, List<String> findings, List<Verification> earlier, boolean mayAsk) {

    /** The end of the chain in groups, as one writes it down. */
    public String head() {
        String head = last == null ? null : last.head();
        return head == null ? "" : head.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
