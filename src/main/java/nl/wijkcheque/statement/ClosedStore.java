package nl.wijkcheque.statement;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Keeps what statements said when their books were closed. */
@Singleton
final class ClosedStore {

    private static final List<String> OFFERING = List.of("closed_id", "offering_id", "name_nl", "name_en");

    private final ClosedRows rows;
    private final RowInserts inserts;
    private final StatementFiles files;
    private final TimeOrderedIds ids;

    ClosedStore(ClosedRows rows, RowInserts inserts, StatementFiles files, TimeOrderedIds ids) {
        this.rows = rows;
        this.inserts = inserts;
        this.files = files;
        this.ids = ids;
    }

    Optional<ClosedRow> find(ServicepuntId servicepunt, Period period) {
        return rows.of(servicepunt.value(), period.from(), period.until());
    }

    List<ClosedStatement> all(ServicepuntId servicepunt) {
        return rows.all(servicepunt.value()).stream().map(ClosedRow::statement).toList();
    }

    ClosedStatement keep(Actor by, RevenueMaker.Closing closing) {
        RevenueStatement statement = closing.statement();
        UUID id = ids.next();
        Instant at = statement.head().madeAt();
        byte[] json = files.json(statement);
        ClosedRow row = new ClosedRow(
                id,
                by.servicepunt().id().value(),
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                at,
                by.account().value(),
                by.name(),
                json,
                sha256(json),
                sha256(files.csv(statement)),
                sha256(files.pdf(statement)));
        rows.save(row);
        inserts.insert("closed_statement_offering", OFFERING, names(id, closing.names()));
        return row.statement();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static List<List<Object>> names(UUID id, Map<OfferingId, Wording> names) {
        return names.entrySet().stream()
                .map(name -> List.<Object>of(
                        id, name.getKey().value(), name.getValue().nl(), name.getValue().en()))
                .toList();
    }
}
