package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.visit.VisitState;
import org.jspecify.annotations.Nullable;

/**
 * A visit in a list for staff.
 *
 * @param resident her name
 * @param crew names, separated by commas
 * @param href where it is worked on; null where the reader only looks
 */
public record VisitItem(
        LocalDate day,
        TimeSlot slot,
        String resident,
        String what,
        String crew,
        VisitState state,
        @Nullable String href) {}
