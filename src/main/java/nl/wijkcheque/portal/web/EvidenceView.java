package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.participant.InductionStep;
import nl.wijkcheque.visit.PastVisit;

/**
 * The visits that speak for somebody's next step.
 *
 * @param what the offering
 * @param steps that she took so far, soonest first
 */
public record EvidenceView(String participant, String name, String what, List<InductionStep> steps,
        List<PastVisit> visits) {}
