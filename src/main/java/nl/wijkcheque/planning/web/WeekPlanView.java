package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is read.
 *
 * @param again where another proposal for that week is asked for
 * @param share what it gets of what can be got, in a sentence; null as long as it is searched for
 * @param toTell how many appointments with residents were changed by what was accepted
 * @param people what changes for whom
 * @param days changes per day, those that go back to the wachtlijst last
 * @param waiting what stays waiting, per reason
 */
public record WeekPlanView(
        String id,
        String week,
        String board,
        String again,
        boolean running,
        boolean stopAsked,
        boolean failed,
        int percent,
        String asked,
        @Nullable String share,
        String key,
        int toTell,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> people,
        List<Day> days,
        List<Waiting> waiting,
        List<Map.Entry<String, String>> costs,
        boolean canAccept) {

    /** What changes on a day. */
    public record Day(String label, List<Change> changes) {}

    /**
     * What changes for one booking.
     *
     * @param when its new time; empty when it goes back
     * @param was what stood; empty when it waited
     * @param state in words, with how it looks: ok, warning or info
     * @param refusal why it could not be accepted; null when it was not refused
     * @param message where to read what the resident has to be told; null when she counted on nothing else
     */
    public record Change(
            String booking,
            String href,
            String when,
            String what,
            String who,
            String was,
            String kind,
            Map.Entry<String, String> state,
            List<Map.Entry<String, String>> reasons,
            @Nullable String refusal,
            @Nullable String message,
            boolean open) {}

    /** What stays waiting for one reason. */
    public record Waiting(String reason, List<Map.Entry<String, String>> bookings) {}
}
