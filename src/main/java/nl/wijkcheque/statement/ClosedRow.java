package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import nl.wijkcheque.shared.Period;

@MappedEntity("closed_statement")
record ClosedRow(
        @Id UUID id,
        UUID servicepuntId,
        String servicepuntName,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant closedAt,
        UUID closedBy,
        String closedByName,
        byte[] json,
        byte[] jsonSha256,
        byte[] csvSha256,
        byte[] pdfSha256) {

    static final String COLUMNS = "id, servicepunt_id, servicepunt_name, first_day, last_day, closed_at, closed_by,"
            + " closed_by_name, json, json_sha256, csv_sha256, pdf_sha256";

    Period period() {
        return new Period(firstDay, lastDay);
    }

    ClosedStatement statement() {
        HexFormat hex = HexFormat.of();
        return new ClosedStatement(
                id,
                period(),
                closedAt,
                closedByName,
                hex.formatHex(jsonSha256),
                hex.formatHex(csvSha256),
                hex.formatHex(pdfSha256));
    }
}
