package nl.wijkcheque.booking.web;

import java.util.List;
import java.util.Map;

/** The question whether she is sure. */
public record CancelBookingView(
        String id,
        String title,
        String when,
        boolean weekly,
        List<Map.Entry<String, String>> extents,
        String reason,
        Map<String, String> errors,
        String key) {}
