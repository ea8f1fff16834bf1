package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param withdrawn that there was no such measurement: the one of a revision before was a mistake */
@MappedEntity("ladder_measurement")
record LadderRow(
        @Id UUID id,
        UUID participantId,
        LocalDate day,
        Rung rung,
        WithinRung within,
        LadderMoment moment,
        int revision,
        boolean withdrawn,
        UUID measuredBy,
        String measuredByName,
        Instant recordedAt) {

    LadderMeasurement measurement() {
        return new LadderMeasurement(day, rung, within, moment, measuredByName, recordedAt);
    }
}
