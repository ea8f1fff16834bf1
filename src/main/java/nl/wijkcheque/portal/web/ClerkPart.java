package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.shared.Money;

/**
 * What stands at the counter first.
 *
 * @param visits of today
 * @param unpaid visits of the last weeks for which cheques are still due
 * @param sales of today
 * @param taken for them, cash and PIN together
 */
public record ClerkPart(List<VisitItem> visits, int unpaid, int sales, Money taken) {}
