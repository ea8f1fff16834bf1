package nl.wijkcheque.participant;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Skill;

/**
 * Reads whom planning can ask, in two queries however many they are. Planning waits for it with every look for a crew, so
 * rows are read by hand, and what many have alike is made once.
 */
@Singleton
final class DeployableReads {

    private static final String PLACED = " WHERE p.servicepunt_id = ? AND t.first_day <= ? AND t.last_day >= ?";

    /** One row per placement, those of one person after each other. */
    private static final String PEOPLE = "SELECT p.id, p.first_name, p.surname, p.skills, p.availability,"
            + " p.weekly_cap_minutes, p.travel_mode, p.no_pets, t.id, t.track, t.first_day, t.planned_last_day, t.ended_on,"
            + " t.reason, t.other_setting FROM participant p JOIN placement t ON t.participant_id = p.id" + PLACED
            + " ORDER BY p.sort_key, t.first_day";

    private static final String OF_THEM = " x JOIN participant p ON p.id = x.participant_id WHERE p.servicepunt_id = ?"
            + " AND EXISTS (SELECT 1 FROM placement t WHERE t.participant_id = p.id AND t.first_day <= ?"
            + " AND t.last_day >= ?)";

    /** What some have and most have not; dates in the last two columns. */
    private static final String BESIDES = "SELECT 'LEVEL', x.participant_id, x.offering_id, x.level, NULL, NULL"
            + " FROM induction" + OF_THEM
            + " UNION ALL SELECT IF(x.liked, 'LIKES', 'RATHER_NOT'), x.participant_id, x.offering_id, NULL, NULL, NULL"
            + " FROM offering_wish" + OF_THEM
            + " UNION ALL SELECT 'TOGETHER', x.participant_id, x.companion_id, NULL, NULL, NULL FROM company_wish"
            + OF_THEM
            + " UNION ALL SELECT 'AWAY', x.participant_id, NULL, NULL, x.first_day, x.last_day FROM absence x"
            + " JOIN participant p ON p.id = x.participant_id"
            + " WHERE p.servicepunt_id = ? AND x.first_day <= ? AND x.last_day >= ? ORDER BY 5";

    private static final int PARTS = 4;

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    DeployableReads(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** By surname. */
    List<Deployable> of(ServicepuntId servicepunt, Period period) {
        return transactions.read(() -> people(servicepunt, period, besides(servicepunt, period)));
    }

    private Map<UUID, Besides> besides(ServicepuntId servicepunt, Period period) {
        return jdbc.prepareStatement(BESIDES, statement -> {
            bind(statement, PARTS, servicepunt, period);
            try (ResultSet row = statement.executeQuery()) {
                return besides(row);
            }
        });
    }

    private List<Deployable> people(ServicepuntId servicepunt, Period period, Map<UUID, Besides> besides) {
        return jdbc.prepareStatement(PEOPLE, statement -> {
            bind(statement, 1, servicepunt, period);
            try (ResultSet row = statement.executeQuery()) {
                return people(row, besides);
            }
        });
    }

    private static void bind(PreparedStatement statement, int times, ServicepuntId servicepunt, Period period)
            throws SQLException {
        int index = 1;
        for (int time = 0; time < times; time++) {
            statement.setString(index++, servicepunt.value().toString());
            statement.setString(index++, period.until().toString());
            statement.setString(index++, period.from().toString());
        }
    }

    private static Map<UUID, Besides> besides(ResultSet row) throws SQLException {
        Map<UUID, Besides> all = new HashMap<>();
        while (row.next()) {
            all.computeIfAbsent(UUID.fromString(row.getString(2)), id -> new Besides()).add(row);
        }
        return all;
    }

    private static List<Deployable> people(ResultSet row, Map<UUID, Besides> besides) throws SQLException {
        Map<String, Set<Skill>> skills = new HashMap<>();
        Map<Integer, Set<Availability>> weeks = new HashMap<>();
        List<Deployable> people = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            String id = row.getString(1);
            UUID value = UUID.fromString(id);
            ParticipantId participant = new ParticipantId(value);
            Besides own = besides.getOrDefault(value, Besides.NOTHING);
            String name = row.getString(2) + " " + row.getString(3);
            Set<Skill> able = skills.computeIfAbsent(row.getString(4), ParticipantRow::skillSet);
            Set<Availability> week = weeks.computeIfAbsent(row.getInt(5), bits -> Set.copyOf(WeekBits.read(bits)));
            Minutes cap = Minutes.of(row.getInt(6));
            TravelMode mode = TravelMode.valueOf(row.getString(7));
            HelperWishes wishes = own.wishes(row.getBoolean(8));
            List<Placement> placements = new ArrayList<>(1);
            do {
                placements.add(placement(row, participant));
                more = row.next();
            } while (more && id.equals(row.getString(1)));
            people.add(new Deployable(
                    participant, name, placements, able, own.levels(), week, own.away(), cap, mode, wishes));
        }
        return people;
    }

    private static Placement placement(ResultSet row, ParticipantId participant) throws SQLException {
        String reason = row.getString(14);
        return new Placement(
                new PlacementId(UUID.fromString(row.getString(9))),
                participant,
                Track.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                reason == null ? null : OutflowReason.valueOf(reason),
                row.getBoolean(15));
    }
}
