package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairRows extends GenericRepository<PairRow, UUID> {

    @Query("SELECT resident_id, participant_id FROM no_go WHERE resident_id IN (:residents)")
    List<PairRow> apart(Collection<UUID> residents);

    @Query("SELECT resident_id, participant_id FROM see_again WHERE resident_id IN (:residents)")
    List<PairRow> seeAgain(Collection<UUID> residents);

    @Query("SELECT resident_id, participant_id FROM see_again WHERE participant_id IN (:participants)")
    List<PairRow> wishedFor(Collection<UUID> participants);

    @Query("INSERT IGNORE INTO no_go (participant_id, resident_id) VALUES (:participant, :resident)")
    void keepApart(UUID participant, UUID resident);

    @Query("DELETE FROM no_go WHERE participant_id = :participant AND resident_id = :resident")
    void noLongerApart(UUID participant, UUID resident);

    @Query("INSERT IGNORE INTO see_again (participant_id, resident_id) VALUES (:participant, :resident)")
    void wishAgain(UUID participant, UUID resident);

    @Query("DELETE FROM see_again WHERE participant_id = :participant AND resident_id = :resident")
    void noLongerWished(UUID participant, UUID resident);
}
