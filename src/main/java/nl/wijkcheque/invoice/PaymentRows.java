package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaymentRows extends GenericRepository<PaymentRow, UUID> {

    void save(PaymentRow row);

    @Query("SELECT * FROM invoice_payment WHERE invoice_id = :invoice ORDER BY id")
    List<PaymentRow> of(UUID invoice);

    @Query("SELECT EXISTS (SELECT 1 FROM invoice_payment WHERE undoes = :payment)")
    boolean isUndone(UUID payment);

    @Query("SELECT * FROM invoice_payment WHERE id = :id AND invoice_id = :invoice")
    Optional<PaymentRow> find(UUID invoice, UUID id);
}
