package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OrganisationRows extends GenericRepository<OrganisationRow, UUID> {

    void save(OrganisationRow row);

    Optional<OrganisationRow> findById(UUID id);

    List<OrganisationRow> findByIdIn(Collection<UUID> ids);

    @Query("SELECT id FROM organisation WHERE kvk_number = :kvkNumber AND name = :name")
    Optional<UUID> findSame(String kvkNumber, String name);

    @Query("SELECT * FROM organisation WHERE LOCATE(:text, name) > 0 ORDER BY name, id LIMIT :size")
    List<OrganisationRow> named(String text, int size);

    @Query("SELECT * FROM organisation ORDER BY name, id")
    List<OrganisationRow> all();

    @Query("UPDATE organisation SET name = :name, kvk_number = :kvkNumber, vat_number = :vatNumber, email = :email,"
            + " postcode = :postcode, house_number = :houseNumber, addition = :addition, street = :street, city = :city,"
            + " contact_name = :contactName, phone = :phone, payment_days = :paymentDays, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int change(
            UUID id,
            int version,
            String name,
            String kvkNumber,
            @Nullable String vatNumber,
            String email,
            String postcode,
            int houseNumber,
            String addition,
            String street,
            String city,
            String contactName,
            String phone,
            int paymentDays);

    @Query("UPDATE organisation SET active = :active, version = version + 1 WHERE id = :id")
    int setActive(UUID id, boolean active);
}
