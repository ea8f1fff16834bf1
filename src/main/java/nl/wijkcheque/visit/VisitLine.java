package nl.wijkcheque.visit;

import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Minutes;

/**
 * A visit in a list.
 *
 * @param resident her name; empty for a reader who may not know it (yet, or any more)
 * @param what name of the offering
 * @param due minutes for which cheques have not been taken in yet; zero before the start
 */
public record VisitLine(PlannedVisit visit, VisitState state, String resident, Wording what, Minutes due) {}
