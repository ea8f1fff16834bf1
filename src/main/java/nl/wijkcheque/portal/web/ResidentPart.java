package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.TimeSlot;

/**
 * What a resident sees first.
 *
 * @param cheques that her household still has
 * @param worth of them together
 * @param awaited visits of which we like to hear how they were
 */
public record ResidentPart(List<Appointment> appointments, List<Wish> wishes, int cheques, Minutes worth, int awaited) {

    /** The most that a start page shows; the rest is a page further. */
    static final int MOST = 3;

    /**
     * Somebody comes.
     *
     * @param who first names
     * @param hours cheques of an hour to have ready
     */
    public record Appointment(LocalDate day, TimeSlot slot, String what, List<String> who, int hours) {}

    /**
     * Something that she asked for.
     *
     * @param judged false as long as a coordinator has to decide
     * @param times how many visits it is about: more than one for a weekly dienst
     */
    public record Wish(String what, LocalDate asked, boolean judged, int times) {}
}
