package nl.wijkcheque.planning;

import nl.wijkcheque.shared.VisitId;

/**
 * A visit that came instead of another: at another time, or with other people.
 *
 * @param visit as it is planned now
 * @param message what to tell the resident
 */
public record MovedVisit(VisitId visit, ResidentMessage message) {}
