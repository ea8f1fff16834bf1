package nl.wijkcheque.planning.web;

import java.util.Map;
import nl.wijkcheque.planning.ResidentMessage;
import org.jspecify.annotations.Nullable;

/**
 * What to tell one resident, and the buttons that say that it was done.
 *
 * @param visit what it is about
 * @param when from when until when the visit is
 * @param off whether that visit does not go on
 * @param tried when she was last called in vain and what came of it, as a sentence; null when nobody was called
 * @param key of the form
 * @param hidden what the form takes along, so that one comes back to where one was
 */
public record UntoldView(
        String visit,
        String when,
        boolean off,
        @Nullable String tried,
        ResidentMessage message,
        String key,
        Map<String, String> hidden) {}
