package nl.wijkcheque.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferingRows extends GenericRepository<OfferingRow, UUID> {

    void save(OfferingRow row);

    void update(OfferingRow row);

    Optional<OfferingRow> findById(UUID id);

    List<OfferingRow> findByIdIn(Collection<UUID> ids);

    @Query("SELECT * FROM offering ORDER BY kind DESC, name_nl, id")
    List<OfferingRow> all();

    /** Takes the next version for whoever asks first; the others see no row change. */
    @Query("UPDATE offering SET version = version + 1 WHERE id = :id AND version = :version")
    int takeVersion(UUID id, int version);

    @Query("UPDATE offering SET open = :open WHERE id = :id")
    void setOpen(UUID id, boolean open);
}
