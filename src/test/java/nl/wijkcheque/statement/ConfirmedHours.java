package nl.wijkcheque.statement;

import java.sql.SQLException;
import java.util.UUID;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Servicepunt;

/** Hours as they stand after a visit was done and somebody else confirmed them. */
final class ConfirmedHours {

    private ConfirmedHours() {}

    static void on(Servicepunt servicepunt, ParticipantId participant, String day, int minutes) throws SQLException {
        line(servicepunt, participant, day, minutes, true);
    }

    static void waiting(Servicepunt servicepunt, ParticipantId participant, String day, int minutes)
            throws SQLException {
        line(servicepunt, participant, day, minutes, false);
    }

    private static void line(
            Servicepunt servicepunt, ParticipantId participant, String day, int minutes, boolean confirmed)
            throws SQLException {
        String values = confirmed ? "'CONFIRMED', UUID(), NOW(6), UUID(), NOW(6)"
                : "'REGISTERED', UUID(), NOW(6), NULL, NULL";
        Database.update(
                "INSERT INTO hours_line (id, visit_id, participant_id, servicepunt_id, day, presence, minutes,"
                        + " state, registered_by, registered_at, confirmed_by, confirmed_at)"
                        + " VALUES (?, ?, ?, ?, ?, 'PRESENT', ?, " + values + ")",
                UUID.randomUUID(),
                UUID.randomUUID(),
                participant.value(),
                servicepunt.id().value(),
                day,
                minutes);
    }
}
