package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("ladder_measurement")
record LadderRow(
        @Id UUID id,
        UUID participantId,
        LocalDate day,
        Rung rung,
        WithinRung within,
        LadderMoment moment,
        UUID measuredBy,
        String measuredByName,
        Instant recordedAt) {

    LadderMeasurement measurement() {
        return new LadderMeasurement(day, rung, within, moment, measuredByName, recordedAt);
    }
}
