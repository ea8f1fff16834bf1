package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Period;

@MappedEntity("absence")
record AbsenceRow(@Id UUID id, UUID participantId, LocalDate firstDay, LocalDate lastDay, AbsenceKind kind) {

    Period period() {
        return new Period(firstDay, lastDay);
    }

    Absence absence() {
        return new Absence(id, period(), kind);
    }
}
