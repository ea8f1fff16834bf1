package nl.wijkcheque.booking.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a resident asked for.
 *
 * @param next address of the next page; null on the last
 */
public record MyBookingsView(List<Card> open, List<Card> past, @Nullable String next) {

    /**
     * @param when she can, as she asked; empty for what has a visit, of which a day is known
     * @param series empty when it is once
     * @param offer id of a proposal that she may answer; empty when there is none
     * @param offered which day and before when
     * @param cancel address of the page to call it off; empty when it can't be
     */
    public record Card(
            String title,
            String asked,
            String state,
            String look,
            String meaning,
            String when,
            String series,
            String cancel,
            String offer,
            String offered) {}
}
