package nl.wijkcheque.visit;

import nl.wijkcheque.shared.VisitId;

/**
 * A visit for which others go.
 *
 * @param visit as it is planned now
 */
public record Replaced(VisitId visit, ResidentMessage message) {}
