package nl.wijkcheque.portal.web;

import java.util.List;
import java.util.Map;

/**
 * What a controller sees first.
 *
 * @param figures of this month, as people read them
 */
public record ControllerPart(String month, List<Map.Entry<String, String>> figures) {}
