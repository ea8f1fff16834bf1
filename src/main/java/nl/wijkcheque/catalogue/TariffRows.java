package nl.wijkcheque.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TariffRows extends GenericRepository<TariffRow, UUID> {

    void save(TariffRow row);

    @Query("SELECT price_cents FROM tariff WHERE tariff_group = :group AND worth_minutes = :worth"
            + " AND valid_from <= :day AND stands = 1 ORDER BY valid_from DESC LIMIT 1")
    Optional<Long> priceOn(String group, int worth, LocalDate day);

    @Query("SELECT " + TariffRow.COLUMNS
            + " FROM tariff WHERE stands = 1 ORDER BY worth_minutes DESC, tariff_group DESC, valid_from DESC")
    List<TariffRow> all();

    /** Locked, so that two prices that are set at one moment see each other. */
    @Query("SELECT " + TariffRow.COLUMNS + " FROM tariff WHERE worth_minutes = :worth AND stands = 1 FOR UPDATE")
    List<TariffRow> lockAll(int worth);

    @Query("SELECT " + TariffRow.COLUMNS + " FROM tariff WHERE id = :id AND stands = 1")
    Optional<TariffRow> standing(UUID id);

    @Query("UPDATE tariff SET withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why"
            + " WHERE id = :id AND withdrawn_at IS NULL")
    int withdraw(UUID id, Instant at, UUID by, String why);
}
