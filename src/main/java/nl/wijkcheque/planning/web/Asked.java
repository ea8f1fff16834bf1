package nl.wijkcheque.planning.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;

/** When and with whom, as typed. */
record Asked(String day, String start, Set<UUID> crew) {

    /** Empty as long as the day or the time can't be read. */
    Optional<When> when() {
        return FormFields.day(day).flatMap(on -> FormFields.time(start).map(at -> new When(on, at)));
    }

    /** A day and a time. */
    record When(LocalDate day, LocalTime start) {}
}
