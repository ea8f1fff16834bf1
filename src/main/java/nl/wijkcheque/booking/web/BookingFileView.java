package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;

/**
 * One booking as staff see it.
 *
 * @param steps when, and what happened
 * @param series id of its series; empty when it is once
 * @param underWay whether the crew is at work: then they end it, and it can't be cancelled
 * @param key of the form that cancels
 */
public record BookingFileView(
        String id,
        String residentId,
        String title,
        String state,
        String look,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> steps,
        boolean mayCancel,
        boolean underWay,
        boolean weekly,
        String series,
        boolean toJudge,
        boolean toPlan,
        List<Map.Entry<String, String>> wishers,
        List<Map.Entry<String, String>> extents,
        String key,
        Map<String, String> errors,
        String typedReason) {}
