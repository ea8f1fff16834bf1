package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each search reads one index in the order of the answer and stops; the optimiser left alone sorts instead. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ResidentRows extends GenericRepository<ResidentRow, UUID> {

    String NAMED = " sort_key LIKE CONCAT(:name, '%') AND sort_key > :after";
    String BORN = " AND (:born IS NULL OR birth_date = :born)";
    String PAGE = " ORDER BY sort_key LIMIT :size";

    String BY_NAME = "SELECT * FROM resident FORCE INDEX (resident_name) WHERE" + NAMED + PAGE;

    String BY_BIRTH_DATE = "SELECT * FROM resident FORCE INDEX (resident_birth_date) WHERE birth_date = :born AND"
            + NAMED + PAGE;

    String BY_POSTCODE = "SELECT * FROM resident FORCE INDEX (resident_postcode) WHERE postcode = :postcode AND"
            + NAMED + BORN + " AND (:houseNumber IS NULL OR house_number = :houseNumber)" + PAGE;

    void save(ResidentRow row);

    Optional<ResidentRow> findById(UUID id);

    /** As she is now; nobody changes her until this transaction ends. */
    @Query("SELECT * FROM resident WHERE id = :id FOR UPDATE")
    Optional<ResidentRow> hold(UUID id);

    /** As she is now; she does not change until this transaction ends, though others may read her as well. */
    @Query("SELECT * FROM resident WHERE id = :id LOCK IN SHARE MODE")
    Optional<ResidentRow> holdToRead(UUID id);

    List<ResidentRow> findByIdIn(Collection<UUID> ids);

    @Query("SELECT id FROM resident WHERE same_person = :key")
    Optional<UUID> findSame(String key);

    @Query(BY_NAME)
    List<ResidentRow> byName(String name, String after, int size);

    @Query(BY_BIRTH_DATE)
    List<ResidentRow> byBirthDate(LocalDate born, String name, String after, int size);

    @Query(BY_POSTCODE)
    List<ResidentRow> byPostcode(
            String postcode,
            @Nullable Integer houseNumber,
            @Nullable LocalDate born,
            String name,
            String after,
            int size);

    @Query("SELECT * FROM resident WHERE household = :household ORDER BY sort_key")
    List<ResidentRow> ofHousehold(UUID household);

    @Query("UPDATE resident SET salutation = :salutation, initials = :initials, prefix = :prefix, surname = :surname,"
            + " birth_date = :birthDate, postcode = :postcode, house_number = :houseNumber, addition = :addition,"
            + " street = :street, city = :city,"
            + " located_by_table = located_by_table AND latitude <=> :latitude AND longitude <=> :longitude,"
            + " latitude = :latitude, longitude = :longitude, phone = :phone, email = :email, sort_key = :sortKey,"
            + " same_person = :samePerson, version = version + 1 WHERE id = :id AND version = :version")
    int change(
            UUID id,
            int version,
            String salutation,
            String initials,
            String prefix,
            String surname,
            LocalDate birthDate,
            String postcode,
            int houseNumber,
            String addition,
            String street,
            String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String phone,
            @Nullable String email,
            String sortKey,
            String samePerson);

    @Query("UPDATE resident SET household = :household, version = version + 1 WHERE id = :id AND version = :version")
    int setHousehold(UUID id, int version, UUID household);

    @Query("UPDATE resident SET pets = :pets WHERE id = :id")
    void setPets(UUID id, boolean pets);

    @Query("UPDATE resident SET died_on = :diedOn, version = version + 1 WHERE id = :id")
    void setDiedOn(UUID id, @Nullable LocalDate diedOn);

    @Query("UPDATE resident SET account_id = :account WHERE id = :id")
    void setAccount(UUID id, UUID account);
}
