package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A planned visit, with what can be changed about it. */
public record VisitPlanView(
        String id,
        String booking,
        List<Map.Entry<String, String>> facts,
        List<Map.Entry<String, String>> crew,
        List<Map.Entry<String, String>> reasons,
        String key,
        boolean mayChange,
        @Nullable String error) {}
