package nl.wijkcheque.portal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a controller sees first.
 *
 * @param figures of this month, as people read them
 * @param warning what she must know first; null when there is nothing
 */
public record ControllerPart(String month, List<Map.Entry<String, String>> figures, @Nullable String warning) {}
