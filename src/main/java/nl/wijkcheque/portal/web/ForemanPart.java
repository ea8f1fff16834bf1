package nl.wijkcheque.portal.web;

import java.util.List;

/**
 * What a foreman sees first.
 *
 * @param visits of today, or of the next day with visits when today has none
 * @param hours lines that wait for confirmation; at most the largest page
 * @param more whether there are more than that
 * @param leftOpen visits of earlier days that are still to be finished
 */
public record ForemanPart(List<VisitItem> visits, int hours, boolean more, int leftOpen) {}
