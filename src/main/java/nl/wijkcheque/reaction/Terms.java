package nl.wijkcheque.reaction;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.visit.DoneVisit;

/** How long a resident may react: so many days from when she can, that last day included: after the day of the
 * visit, or the day on which it was finished when that is later. */
@Singleton
class Terms {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final int days;
    private final Clock clock;

    Terms(@Value("${wijkcheque.reaction.days:10}") int days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    LocalDate lastDay(DoneVisit visit) {
        LocalDate first = visit.finishedOn().isAfter(visit.day()) ? visit.finishedOn() : visit.day();
        return first.plusDays(days);
    }

    String lastDayWritten(DoneVisit visit) {
        return DATE.format(lastDay(visit));
    }

    boolean isOver(DoneVisit visit) {
        return Amsterdam.today(clock).isAfter(lastDay(visit));
    }
}
