package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChequeRows extends GenericRepository<ChequeRow, UUID> {

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE code_hash = :hash")
    Optional<ChequeRow> find(byte[] hash);

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE id = :id")
    Optional<ChequeRow> findById(UUID id);

    /** As it is now, not as it was when the transaction began; nobody else changes it until this transaction ends. */
    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE code_hash = :hash FOR UPDATE")
    Optional<ChequeRow> hold(byte[] hash);

    /** {@link #hold(byte[])}, by id. */
    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE id = :id FOR UPDATE")
    Optional<ChequeRow> holdById(UUID id);

    @Query("UPDATE cheque SET state = :state, version = version + 1, valid_until = :validUntil, holder_id = :holder,"
            + " visit_id = :visit, changed_at = :at, changed_role = :role, changed_place = :place"
            + " WHERE id = :id AND version = :version")
    int change(
            UUID id,
            int version,
            String state,
            LocalDate validUntil,
            @Nullable UUID holder,
            @Nullable UUID visit,
            Instant at,
            String role,
            String place);

    /** A walk through all cheques. */
    @Query("SELECT tariff_group, state, SUM(price_cents) AS price_cents, SUM(gap_cents) AS gap_cents FROM cheque"
            + " GROUP BY tariff_group, state")
    List<WorthRow> worth();

    @Query("SELECT COUNT(*) AS cheques, COALESCE(SUM(worth_minutes), 0) AS minutes FROM cheque"
            + " WHERE household_id = :household AND state = 'ISSUED' AND valid_until >= :today")
    WalletRow wallet(UUID household, LocalDate today);

    @Query("SELECT visit_id, SUM(worth_minutes) AS minutes FROM cheque WHERE visit_id IN (:visits) GROUP BY visit_id")
    List<VisitRow> redeemedFor(Collection<UUID> visits);

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE visit_id = :visit ORDER BY changed_at, serial")
    List<ChequeRow> takenInFor(UUID visit);

    @Query("SELECT worth_minutes FROM cheque WHERE visit_id = :visit ORDER BY worth_minutes LIMIT 1")
    Optional<Integer> smallestFor(UUID visit);

    @Query("SELECT tariff_group AS name, COUNT(*) AS cheques, SUM(price_cents) AS cents FROM cheque"
            + " WHERE state IN ('ISSUED', 'BLOCKED', 'EXPIRED') GROUP BY tariff_group")
    List<SumRow> owed();

    @Query("SELECT ground AS name, COUNT(*) AS cheques, SUM(gap_cents) AS cents FROM cheque"
            + " WHERE state = 'REDEEMED' AND ground IS NOT NULL GROUP BY ground")
    List<SumRow> redeemedByGround();

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE state = :state AND valid_until < :day"
            + " AND servicepunt_id = :servicepunt"
            + " ORDER BY valid_until, id LIMIT :size")
    List<ChequeRow> endedBefore(UUID servicepunt, String state, LocalDate day, int size);

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE servicepunt_id = :servicepunt AND serial = :serial")
    List<ChequeRow> bySerial(UUID servicepunt, String serial);

    @Query("SELECT DISTINCT serial FROM cheque WHERE serial IN (:serials) AND servicepunt_id <> :servicepunt"
            + " ORDER BY serial")
    List<String> serialsElsewhere(UUID servicepunt, Collection<String> serials);

    /** Her own cheques, and those that she bought, the latest first. */
    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE holder_id = :resident OR sale_id IN"
            + " (SELECT id FROM cheque_sale WHERE buyer_id = :resident) ORDER BY issued_at DESC, serial LIMIT :size")
    List<ChequeRow> ofResident(UUID resident, int size);

    /** In order of id: whoever holds many, holds them in the same order. */
    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE holder_id = :holder"
            + " AND state IN ('ISSUED', 'BLOCKED', 'EXPIRED') ORDER BY id FOR UPDATE")
    List<ChequeRow> holdOwedTo(UUID holder);

    /** Personal cheques are good for the household in which their holder lives; no step of their life, so no new version. */
    @Query("UPDATE cheque SET household_id = :household WHERE holder_id = :holder AND household_id <> :household")
    void follow(UUID holder, UUID household);
}
