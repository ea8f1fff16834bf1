package nl.wijkcheque.invoice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoiceRows extends GenericRepository<InvoiceRow, UUID> {

    String SUMMARY = "SELECT i.id, i.number, JSON_VALUE(i.buyer, '$.name') AS buyer, i.month, i.issued_on, b.due_on,"
            + " b.total_cents, b.open_cents, b.credited FROM invoice_balance b JOIN invoice i ON i.id = b.invoice_id";

    void save(InvoiceRow row);

    Optional<InvoiceRow> findById(UUID id);

    List<InvoiceRow> findByIdIn(Collection<UUID> ids);

    @Query("SELECT * FROM invoice WHERE credits = :invoice")
    Optional<InvoiceRow> creditNoteOf(UUID invoice);

    @Query("SELECT about_id, day, what, premises, offering_id, kind, minutes, tariff_cents, vat_basis_points, net_cents"
            + " FROM invoice_line WHERE invoice_id = :invoice ORDER BY place")
    List<LineRow> lines(UUID invoice);

    /** Newest first. */
    @Query(SUMMARY + " WHERE b.servicepunt_id = :servicepunt AND b.invoice_id < :before"
            + " AND (:standing = '' OR (:standing = 'CREDITED' AND b.credited)"
            + " OR (:standing = 'PAID' AND b.open_cents = 0 AND NOT b.credited)"
            + " OR (:standing = 'OPEN' AND b.open_cents > 0 AND b.due_on >= :today)"
            + " OR (:standing = 'OVERDUE' AND b.open_cents > 0 AND b.due_on < :today))"
            + " ORDER BY b.invoice_id DESC LIMIT :size")
    List<SummaryRow> list(UUID servicepunt, String standing, LocalDate today, UUID before, int size);

    @Query(SUMMARY + " WHERE i.organisation_id = :organisation AND b.servicepunt_id = :servicepunt"
            + " ORDER BY i.id DESC LIMIT 500")
    List<SummaryRow> ofOrganisation(UUID servicepunt, UUID organisation);

    /** Takes the turn, or waits for who has it. */
    @Query("INSERT INTO invoice_turn (servicepunt_id, month, turns) VALUES (:servicepunt, :month, 1)"
            + " ON DUPLICATE KEY UPDATE turns = turns + 1")
    int takeTurn(UUID servicepunt, String month);

    @Query("SELECT about_id FROM invoiced WHERE about_id IN (:visits)")
    List<UUID> invoiced(Collection<UUID> visits);

    /** As it is now, not as it was when the transaction began. */
    @Query("SELECT l.minutes FROM invoiced i JOIN invoice_line l"
            + " ON l.invoice_id = i.invoice_id AND l.about_id = i.about_id WHERE i.about_id = :visit LOCK IN SHARE MODE")
    Optional<Integer> minutesOn(UUID visit);

    @Query("DELETE FROM invoiced WHERE invoice_id = :invoice")
    int release(UUID invoice);
}
