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

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChequeRows extends GenericRepository<ChequeRow, UUID> {

    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE code_hash = :hash")
    Optional<ChequeRow> find(byte[] hash);

    /** As it is now, not as it was when the transaction began; nobody else changes it until this transaction ends. */
    @Query("SELECT " + ChequeRow.COLUMNS + " FROM cheque WHERE code_hash = :hash FOR UPDATE")
    Optional<ChequeRow> hold(byte[] hash);

    @Query("UPDATE cheque SET state = 'REDEEMED', redeemed_at = :at, redeemed_by = :by, redeemed_role = :role,"
            + " servicepunt_id = :servicepunt, redeemed_place = :place, visit_id = :visit"
            + " WHERE code_hash = :hash AND state = 'ISSUED' AND valid_until >= :today"
            + " AND (household_id IS NULL OR household_id = :household)")
    int redeem(
            byte[] hash,
            LocalDate today,
            UUID household,
            Instant at,
            UUID by,
            String role,
            UUID servicepunt,
            String place,
            UUID visit);

    /** A walk through all cheques. */
    @Query("SELECT tariff_group, state, SUM(price_cents) AS price_cents, SUM(gap_cents) AS gap_cents FROM cheque"
            + " GROUP BY tariff_group, state")
    List<WorthRow> worth();

    @Query("SELECT COUNT(*) AS cheques, COALESCE(SUM(worth_minutes), 0) AS minutes FROM cheque"
            + " WHERE household_id = :household AND state = 'ISSUED' AND valid_until >= :today")
    WalletRow wallet(UUID household, LocalDate today);

    @Query("SELECT visit_id, SUM(worth_minutes) AS minutes FROM cheque WHERE visit_id IN (:visits) GROUP BY visit_id")
    List<VisitRow> redeemedFor(Collection<UUID> visits);

    @Query("SELECT tariff_group AS name, COUNT(*) AS cheques, SUM(price_cents) AS cents FROM cheque"
            + " WHERE issued_at < :moment AND (redeemed_at IS NULL OR redeemed_at >= :moment) GROUP BY tariff_group")
    List<SumRow> outstandingBefore(Instant moment);

    @Query("SELECT ground AS name, COUNT(*) AS cheques, SUM(gap_cents) AS cents FROM cheque"
            + " WHERE redeemed_at >= :from AND redeemed_at < :until AND ground IS NOT NULL GROUP BY ground")
    List<SumRow> redeemedByGround(Instant from, Instant until);
}
