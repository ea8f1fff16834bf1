package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Coordinates of addresses, which stay out of a resident's version: nobody who changes her phone is in their way. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LocationRows extends GenericRepository<ServicepuntPlace, UUID> {

    String FROM_TABLE = " p ON p.postcode = a.postcode AND a.house_number BETWEEN p.from_number AND p.until_number"
            + " SET a.latitude = p.latitude, a.longitude = p.longitude, a.located_by_table = TRUE"
            + " WHERE a.latitude IS NULL";

    String SET = " SET latitude = :latitude, longitude = :longitude, located_by_table = FALSE";

    String FORGET = " SET latitude = NULL, longitude = NULL, located_by_table = FALSE WHERE located_by_table";

    String ADDRESS = " WHERE postcode = :postcode AND house_number = :houseNumber AND addition = :addition";

    @Query("DELETE FROM postcode_place")
    void forgetPostcodes();

    @Query("REPLACE INTO postcode_load (id, places, loaded_at, loaded_by_name) VALUES (1, :places, :at, :by)")
    void loaded(int places, Instant at, String by);

    @Query("SELECT places, loaded_at, loaded_by_name FROM postcode_load WHERE id = 1")
    Optional<PostcodeTable> table();

    @Query("UPDATE resident" + FORGET)
    void forgetResidents();

    @Query("UPDATE premises" + FORGET)
    void forgetPremises();

    @Query("UPDATE resident a JOIN postcode_place" + FROM_TABLE)
    int locateResidents();

    @Query("UPDATE premises a JOIN postcode_place" + FROM_TABLE)
    int locatePremises();

    @Query("UPDATE resident a JOIN postcode_place" + FROM_TABLE + " AND a.id = :id")
    int locateResident(UUID id);

    @Query("UPDATE premises a JOIN postcode_place" + FROM_TABLE + " AND a.id = :id")
    int locatePremises(UUID id);

    @Query("UPDATE resident" + SET + " WHERE id = :id")
    int putResident(UUID id, @Nullable Double latitude, @Nullable Double longitude);

    @Query("UPDATE premises" + SET + " WHERE id = :id")
    int putPremises(UUID id, @Nullable Double latitude, @Nullable Double longitude);

    @Query("UPDATE resident" + SET + ADDRESS)
    int putResidentsAt(String postcode, int houseNumber, String addition, double latitude, double longitude);

    @Query("UPDATE premises" + SET + ADDRESS)
    int putPremisesAt(String postcode, int houseNumber, String addition, double latitude, double longitude);

    @Query("SELECT id, TRIM(CONCAT(initials, ' ', prefix, ' ', surname)) AS name, postcode, house_number, addition, street,"
            + " city FROM resident FORCE INDEX (resident_unlocated) WHERE latitude IS NULL AND sort_key > :after"
            + " ORDER BY sort_key LIMIT :size")
    List<Unlocated> residents(String after, int size);

    @Query("SELECT EXISTS (SELECT 1 FROM resident WHERE id = :id) OR EXISTS (SELECT 1 FROM premises WHERE id = :id)")
    boolean knows(UUID id);

    @Query("SELECT sort_key FROM resident WHERE id = :id")
    Optional<String> sortKey(UUID id);

    @Query("SELECT p.id, CONCAT(o.name, ', ', p.name) AS name, p.postcode, p.house_number, p.addition, p.street, p.city"
            + " FROM premises p JOIN organisation o ON o.id = p.organisation_id WHERE p.latitude IS NULL AND p.active"
            + " ORDER BY o.name, p.name, p.id")
    List<Unlocated> premises();

    @Query("SELECT * FROM servicepunt_place WHERE servicepunt_id = :id")
    Optional<ServicepuntPlace> servicepunt(UUID id);

    @Query("REPLACE INTO servicepunt_place (servicepunt_id, latitude, longitude) VALUES (:id, :latitude, :longitude)")
    void putServicepunt(UUID id, double latitude, double longitude);

    @Query("DELETE FROM servicepunt_place WHERE servicepunt_id = :id")
    void forgetServicepunt(UUID id);
}
