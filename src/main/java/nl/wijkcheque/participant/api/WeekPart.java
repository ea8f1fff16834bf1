package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.shared.Dagdeel;

/** A part of an ordinary week. */
@Serdeable
record WeekPart(@NotNull DayOfWeek weekday, @NotNull Dagdeel dagdeel) {

    /** All there are. */
    static final int MOST = 21;

    static List<WeekPart> of(Set<Availability> availability) {
        return availability.stream()
                .map(part -> new WeekPart(part.weekday(), part.dagdeel()))
                .sorted(Comparator.comparing(WeekPart::weekday).thenComparing(WeekPart::dagdeel))
                .toList();
    }

    static Set<Availability> read(Collection<WeekPart> parts) {
        return parts.stream()
                .map(part -> new Availability(part.weekday(), part.dagdeel()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
