package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What was decided to happen on a day. */
final class Agenda {

    private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

    void on(LocalDate day, Runnable event) {
        days.computeIfAbsent(day, none -> new ArrayList<>()).add(event);
    }

    /** Everything up to and including that day, in order; what is added meanwhile for these days comes too. */
    void runUntil(LocalDate day) {
        while (!days.isEmpty() && !days.firstKey().isAfter(day)) {
            days.pollFirstEntry().getValue().forEach(Runnable::run);
        }
    }
}
