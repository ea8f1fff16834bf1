package nl.wijkcheque.visit.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cheque that is to go back.
 *
 * @param visit of which the cheques can be chosen from; empty when one cheque is meant
 * @param cheque its id; empty when the code is asked, or none is chosen yet
 * @param takenIn cheques to choose from, by id
 * @param later whether the reader may do it on another day too
 * @param error null when nothing was refused
 * @param done what to say when it is done; null before
 */
public record UndoView(
        String visit,
        String cheque,
        List<Map.Entry<String, String>> takenIn,
        String code,
        String reason,
        boolean later,
        String key,
        @Nullable String error,
        @Nullable String done) {}
