package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.visit.PastVisit;

/**
 * The visits that speak for somebody's next step.
 *
 * @param what the offering
 */
public record EvidenceView(String participant, String name, String what, List<PastVisit> visits) {}
