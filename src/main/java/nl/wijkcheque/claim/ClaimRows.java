package nl.wijkcheque.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimRows extends GenericRepository<ClaimRow, UUID> {

    void save(ClaimRow row);

    @Query("SELECT " + ClaimRow.COLUMNS + " FROM subsidy_claim WHERE id = :id AND servicepunt_id = :servicepunt")
    Optional<ClaimRow> find(UUID id, UUID servicepunt);

    /** As it is now; nobody else changes it until this transaction ends. */
    @Query("SELECT " + ClaimRow.COLUMNS
            + " FROM subsidy_claim WHERE id = :id AND servicepunt_id = :servicepunt FOR UPDATE")
    Optional<ClaimRow> hold(UUID id, UUID servicepunt);

    @Query("SELECT COUNT(*) FROM subsidy_claim WHERE servicepunt_id = :servicepunt AND live_month = :month")
    long live(UUID servicepunt, LocalDate month);

    @Query("SELECT " + ClaimRow.COLUMNS + " FROM subsidy_claim WHERE servicepunt_id = :servicepunt"
            + " ORDER BY month DESC, made_at DESC")
    List<ClaimRow> all(UUID servicepunt);

    @Query("SELECT claim_id, ground, cheques, amount_cents FROM subsidy_claim_ground WHERE claim_id IN (:claims)"
            + " ORDER BY claim_id, ground")
    List<GroundRow> grounds(List<UUID> claims);

    @Query("UPDATE subsidy_claim SET state = 'SUBMITTED', number = :number, submitted_at = :at, submitted_by = :by"
            + " WHERE id = :id AND state = 'MADE'")
    int submit(UUID id, String number, Instant at, UUID by);

    @Query("UPDATE subsidy_claim SET state = 'PAID', paid_cents = :cents, paid_on = :on, paid_at = :at,"
            + " paid_by = :by, explanation = :explanation WHERE id = :id AND state = 'SUBMITTED'")
    int pay(UUID id, long cents, LocalDate on, Instant at, UUID by, @Nullable String explanation);

    /** What is kept as paid, before {@link #unpay}. @return 0 when it is not paid */
    @Query("INSERT INTO subsidy_claim_payment_undone (claim_id, paid_at, paid_by, paid_cents, paid_on, explanation,"
            + " undone_at, undone_by, reason) SELECT id, paid_at, paid_by, paid_cents, paid_on, explanation, :at, :by,"
            + " :reason FROM subsidy_claim WHERE id = :id AND state = 'PAID'")
    int keepUndone(UUID id, Instant at, UUID by, String reason);

    @Query("UPDATE subsidy_claim SET state = 'SUBMITTED', paid_cents = NULL, paid_on = NULL, paid_at = NULL,"
            + " paid_by = NULL, explanation = NULL WHERE id = :id AND state = 'PAID'")
    int unpay(UUID id);

    @Query("SELECT claim_id, paid_cents, paid_on, paid_at, explanation, undone_at, reason"
            + " FROM subsidy_claim_payment_undone WHERE claim_id IN (:claims) ORDER BY claim_id, paid_at")
    List<UndoneRow> undone(List<UUID> claims);

    @Query("UPDATE subsidy_claim SET state = 'WITHDRAWN', withdrawn_at = :at, withdrawn_by = :by, reason = :reason"
            + " WHERE id = :id AND state IN ('MADE', 'SUBMITTED')")
    int withdraw(UUID id, Instant at, UUID by, String reason);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM subsidy_claim WHERE state IN ('SUBMITTED', 'PAID')")
    long sent();

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM subsidy_claim WHERE state = 'SUBMITTED'")
    long unanswered();
}
