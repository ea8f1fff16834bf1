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
interface PremisesRows extends GenericRepository<StoredPremises, UUID> {

    String ALL = "SELECT p.id, p.organisation_id, o.name AS organisation_name, p.name, p.contact_name, p.postcode,"
            + " p.house_number, p.addition, p.street, p.city, p.latitude, p.longitude, p.phone,"
            + " p.active AND o.active AS active, p.version"
            + " FROM premises p JOIN organisation o ON o.id = p.organisation_id WHERE ";

    void save(StoredPremises row);

    @Query(ALL + "p.id = :id")
    Optional<PremisesRow> find(UUID id);

    @Query(ALL + "p.id IN (:ids)")
    List<PremisesRow> findAll(Collection<UUID> ids);

    @Query(ALL + "p.organisation_id = :organisation ORDER BY p.name, p.id")
    List<PremisesRow> of(UUID organisation);

    @Query(ALL + "LOCATE(:text, CONCAT(o.name, ', ', p.name)) > 0 ORDER BY o.name, p.name, p.id LIMIT :size")
    List<PremisesRow> named(String text, int size);

    @Query("UPDATE premises SET name = :name, contact_name = :contactName, postcode = :postcode,"
            + " house_number = :houseNumber, addition = :addition, street = :street, city = :city,"
            + " located_by_table = located_by_table AND latitude <=> :latitude AND longitude <=> :longitude,"
            + " latitude = :latitude, longitude = :longitude, phone = :phone, active = :active, version = version + 1"
            + " WHERE id = :id AND version = :version")
    int change(
            UUID id,
            int version,
            String name,
            String contactName,
            String postcode,
            int houseNumber,
            String addition,
            String street,
            String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String phone,
            boolean active);
}
