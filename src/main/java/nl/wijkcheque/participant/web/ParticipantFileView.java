package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.ParticipantFile;
import org.jspecify.annotations.Nullable;

/**
 * A participant's file and what its reader may do with it.
 *
 * @param wishes what she would rather do and with whom, in words; empty when nothing was said
 * @param corrections what was corrected about her, newest first
 * @param key for the forms on the page; each adds what it is about
 */
public record ParticipantFileView(
        ParticipantFile file,
        List<Induction> inductions,
        List<Map.Entry<String, String>> wishes,
        List<Correction> corrections,
        boolean coach,
        boolean foreman,
        boolean coordinator,
        LocalDate today,
        String key) {

    /**
     * One offering.
     *
     * @param level null when it was never begun
     * @param next null when there is no further step
     */
    public record Induction(
            UUID offering,
            String name,
            @Nullable InductionLevel level,
            @Nullable InductionLevel next) {}

    public Map.Entry<String, String> fact(String label, String value) {
        return Map.entry(label, value);
    }
}
