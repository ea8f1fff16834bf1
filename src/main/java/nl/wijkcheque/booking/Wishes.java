package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import org.jspecify.annotations.Nullable;

/**
 * When it suits the resident.
 *
 * @param dagdelen at least one
 * @param earliest first day
 * @param latest last day, not before the first; null when it may be any later day
 */
public record Wishes(Set<Dagdeel> dagdelen, LocalDate earliest, @Nullable LocalDate latest) {

    static final int DAYS_PER_WEEK = 7;

    public Wishes {
        dagdelen = Set.copyOf(dagdelen);
    }

    public boolean allows(LocalDate day) {
        return !day.isBefore(earliest) && (latest == null || !day.isAfter(latest));
    }

    /** Whether the last day on which it suited her has passed. */
    public boolean isOver(LocalDate today) {
        return latest != null && latest.isBefore(today);
    }

    boolean endsBy(LocalDate day) {
        return latest != null && !latest.isAfter(day);
    }

    public boolean allows(Dagdeel dagdeel) {
        return dagdelen.contains(dagdeel);
    }

    /** The moment the first day begins in the Netherlands. */
    Instant start() {
        return Amsterdam.startOf(earliest);
    }

    /**
     * The same wish so many weeks on, for a weekly dienst: the same days of the week, whatever the clock does, and within
     * one week, so that two visits are never wished on the same day.
     *
     * @param weeks 0 for the first week
     */
    Wishes inWeek(int weeks) {
        LocalDate endOfWeek = earliest.plusDays(DAYS_PER_WEEK - 1L);
        LocalDate last = latest == null || latest.isAfter(endOfWeek) ? endOfWeek : latest;
        return new Wishes(dagdelen, earliest.plusWeeks(weeks), last.plusWeeks(weeks));
    }
}
