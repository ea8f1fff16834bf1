package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrderRows extends GenericRepository<OrderRow, UUID> {

    void save(OrderRow row);

    Optional<OrderRow> findById(UUID id);

    /** The latest first. */
    @Query("SELECT * FROM cheque_order FORCE INDEX (cheque_order_resident) WHERE resident_id = :resident"
            + " ORDER BY resident_id DESC, id DESC LIMIT :size")
    List<OrderRow> ofResident(UUID resident, int size);

    @Query("UPDATE cheque_order SET sale_id = :sale WHERE id = :id AND sale_id IS NULL")
    int sold(UUID id, UUID sale);

    /** Of those who ask for the codes, one gets them. */
    @Query("UPDATE cheque_order SET collected_at = :at WHERE id = :id AND sale_id IS NOT NULL AND collected_at IS NULL")
    int collect(UUID id, Instant at);

    @Query("DELETE FROM cheque_order WHERE id = :id AND sale_id IS NULL")
    int forget(UUID id);

    /** Cheques of a sale that nobody was given the code of and that something is owed for, held in order of id. */
    @Query("SELECT " + ChequeRow.COLUMNS
            + " FROM cheque WHERE sale_id = :sale AND code_given = FALSE"
            + " AND state IN ('ISSUED', 'BLOCKED', 'EXPIRED') ORDER BY id FOR UPDATE")
    List<ChequeRow> holdUngiven(UUID sale);

    /** How many {@link #holdUngiven} would hold. */
    @Query("SELECT COUNT(*) FROM cheque WHERE sale_id = :sale AND code_given = FALSE"
            + " AND state IN ('ISSUED', 'BLOCKED', 'EXPIRED')")
    int ungiven(UUID sale);

    /** A code, once: where one was given it stays. */
    @Query("UPDATE cheque SET code_hash = :hash, code_given = TRUE WHERE id = :id AND code_given = FALSE")
    int giveCode(UUID id, byte[] hash);

    @Query("SELECT COALESCE(SUM(bought), 0) FROM cheque_allowance"
            + " WHERE resident_id = :resident AND year = :year FOR UPDATE")
    int holdBought(UUID resident, int year);

    @Query("SELECT COALESCE(SUM(bought), 0) FROM cheque_allowance WHERE resident_id = :resident AND year = :year")
    int bought(UUID resident, int year);
}
