package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Period;

@MappedEntity("statement_target")
record TargetRow(
        @Id UUID id, UUID servicepuntId, String kind, LocalDate firstDay, LocalDate lastDay, int number) {

    Target target() {
        return new Target(id, OfferingKind.valueOf(kind), new Period(firstDay, lastDay), number);
    }
}
