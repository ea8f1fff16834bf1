package nl.wijkcheque.participant;

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

/** Each list reads one index in the order of the answer and stops. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipantRows extends GenericRepository<ParticipantRow, UUID> {

    /** The name is looked for in the key itself: the index answers, without touching the rows that don't match. */
    String PAGE = " AND sort_key > :after AND sort_key LIKE :name ORDER BY sort_key LIMIT :size";

    String ALL = "SELECT * FROM participant FORCE INDEX (participant_sorted) WHERE servicepunt_id = :servicepunt"
            + PAGE;

    String CASELOAD = "SELECT * FROM participant FORCE INDEX (participant_caseload)"
            + " WHERE servicepunt_id = :servicepunt AND coach_id = :coach" + PAGE;

    String DEPLOYABLE = "SELECT p.* FROM participant p WHERE p.servicepunt_id = :servicepunt AND EXISTS (SELECT 1"
            + " FROM placement t WHERE t.participant_id = p.id AND t.first_day <= :until AND t.last_day >= :from)"
            + " ORDER BY p.sort_key";

    /** Who is coached by nobody of these, and was not long gone by then. */
    String COACHLESS = "SELECT p.* FROM participant p WHERE p.servicepunt_id = :servicepunt"
            + " AND p.coach_id NOT IN (:coaches) AND (NOT EXISTS (SELECT 1 FROM placement t"
            + " WHERE t.participant_id = p.id) OR EXISTS (SELECT 1 FROM placement t WHERE t.participant_id = p.id"
            + " AND t.open_until >= :since)) ORDER BY p.sort_key LIMIT :size";

    void save(ParticipantRow row);

    Optional<ParticipantRow> findById(UUID id);

    /** As she is now; nobody changes her until this transaction ends. */
    @Query("SELECT * FROM participant WHERE id = :id FOR UPDATE")
    Optional<ParticipantRow> hold(UUID id);

    /** {@link #hold}, with that placement of hers. */
    @Query("SELECT p.* FROM participant p JOIN placement t ON t.participant_id = p.id WHERE t.id = :placement FOR UPDATE")
    Optional<ParticipantRow> holdPlaced(UUID placement);

    List<ParticipantRow> findByIdIn(Collection<UUID> ids);

    @Query(ALL)
    List<ParticipantRow> page(UUID servicepunt, String name, String after, int size);

    @Query(CASELOAD)
    List<ParticipantRow> caseload(UUID servicepunt, UUID coach, String name, String after, int size);

    @Query("SELECT * FROM participant WHERE servicepunt_id = :servicepunt AND coach_id = :coach")
    List<ParticipantRow> ofCoach(UUID servicepunt, UUID coach);

    @Query(COACHLESS)
    List<ParticipantRow> coachless(UUID servicepunt, Collection<UUID> coaches, LocalDate since, int size);

    @Query("UPDATE participant SET coach_id = :coach WHERE id = :id")
    void setCoach(UUID id, UUID coach);

    @Query(DEPLOYABLE)
    List<ParticipantRow> deployable(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("UPDATE participant SET availability = :availability WHERE id = :id")
    void setAvailability(UUID id, int availability);

    @Query("UPDATE participant SET skills = :skills WHERE id = :id")
    void setSkills(UUID id, String skills);

    @Query("UPDATE participant SET weekly_cap_minutes = :cap, travel_mode = :travelMode WHERE id = :id")
    void setWork(UUID id, int cap, TravelMode travelMode);

    @Query("UPDATE participant SET no_pets = :noPets WHERE id = :id")
    void setNoPets(UUID id, boolean noPets);

    @Query("UPDATE participant SET iban = :iban WHERE id = :id")
    void setIban(UUID id, @Nullable String iban);

    @Query("UPDATE participant SET account_id = :account WHERE id = :id")
    void setAccount(UUID id, UUID account);

    @Query("UPDATE participant SET first_name = :firstName, surname = :surname, sort_key = :sortKey,"
            + " birth_date = :birthDate, phone = :phone, version = version + 1 WHERE id = :id AND version = :version")
    int correct(
            UUID id,
            int version,
            String firstName,
            String surname,
            String sortKey,
            LocalDate birthDate,
            String phone);

    @Query("UPDATE participant SET version = version + 1 WHERE id = :id AND version = :version")
    int takeTurn(UUID id, int version);
}
