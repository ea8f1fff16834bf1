package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.visit.PastVisit;

/**
 * The visits that speak for somebody's next step.
 *
 * @param what the offering
 * @param told what a foreman told of her last step; empty when nothing
 */
public record EvidenceView(String participant, String name, String what, String told, List<PastVisit> visits) {}
