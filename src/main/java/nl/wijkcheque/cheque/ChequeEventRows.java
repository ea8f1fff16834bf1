package nl.wijkcheque.cheque;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChequeEventRows extends GenericRepository<ChequeRow, UUID> {

    @Query("SELECT kind, happened_at, actor_name, role, place, visit_id, other_id, amount_cents, reason"
            + " FROM cheque_event WHERE cheque_id = :cheque ORDER BY number DESC")
    List<ChequeEventRow> of(UUID cheque);

    @Query("SELECT kind AS name, COUNT(*) AS cheques, SUM(amount_cents) AS cents FROM cheque_event"
            + " WHERE servicepunt_id = :servicepunt AND booked_on BETWEEN :from AND :until GROUP BY kind ORDER BY kind")
    List<SumRow> counts(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("SELECT kind AS name, COUNT(*) AS cheques, SUM(amount_cents) AS cents FROM cheque_event"
            + " WHERE shift_id = :shift GROUP BY kind ORDER BY kind")
    List<SumRow> countsOfShift(UUID shift);
}
