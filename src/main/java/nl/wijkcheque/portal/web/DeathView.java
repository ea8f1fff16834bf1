package nl.wijkcheque.portal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is there to settle of somebody who died.
 *
 * @param worth of the cheques that are still owed; null when there are none
 * @param choices who gets them: the id of a housemate, or IBAN
 * @param bookings that are still open: address and name
 * @param done what was settled; null before
 */
public record DeathView(
        String resident,
        String name,
        @Nullable String worth,
        List<Map.Entry<String, String>> choices,
        List<Map.Entry<String, String>> bookings,
        Map<String, String> typed,
        String key,
        Map<String, String> errors,
        @Nullable String done) {}
