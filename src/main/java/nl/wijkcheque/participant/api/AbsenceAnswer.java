package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.participant.Absence;
import nl.wijkcheque.participant.AbsenceKind;

/** Days away, the first and the last included. */
@Serdeable
record AbsenceAnswer(UUID id, LocalDate from, LocalDate until, AbsenceKind kind) {

    static AbsenceAnswer of(Absence absence) {
        return new AbsenceAnswer(
                absence.id(), absence.period().from(), absence.period().until(), absence.kind());
    }
}
