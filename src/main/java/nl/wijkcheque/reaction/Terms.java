package nl.wijkcheque.reaction;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.visit.DoneVisit;

/** How long a resident may react: so many days after the day of the visit, that last day included. */
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
        return visit.day().plusDays(days);
    }

    String lastDayWritten(DoneVisit visit) {
        return DATE.format(lastDay(visit));
    }

    boolean isOver(DoneVisit visit) {
        return Amsterdam.today(clock).isAfter(lastDay(visit));
    }
}
