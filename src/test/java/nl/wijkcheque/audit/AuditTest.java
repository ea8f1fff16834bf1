package nl.wijkcheque.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class AuditTest {

    private final Actor clerk = TestService.actor(TestService.servicepunt("Audit"), Role.CLERK);
    private final Audit audit = TestService.bean(Audit.class);
    private final UUID subject = UUID.randomUUID();

    @Test
    void momentsAreStoredInUtcAlsoInTheHourThatAmsterdamHasTwice() throws SQLException {
        recordAt("2026-10-25T00:30:00Z");
        recordAt("2026-10-25T01:30:00Z");
        recordAt("2026-03-29T01:30:00Z");

        assertEquals("2026-03-29 01:30:00,2026-10-25 00:30:00,2026-10-25 01:30:00", storedMoments());
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                audit.about(subject, 10).stream().map(AuditEvent::at).min(Instant::compareTo).orElseThrow());
    }

    @Test
    void theTrailCanNotBeChanged() {
        recordAt("2026-11-21T10:00:00Z");
        SQLException refused = assertThrows(
                SQLException.class,
                () -> Database.update("UPDATE audit_event SET action = 'X' WHERE subject_id = ?", subject));
        assertTrue(String.valueOf(refused.getMessage()).contains("only added to"), refused.getMessage());
    }

    private void recordAt(String moment) {
        TestService.bean(MovableClock.class)
                .asOf(Instant.parse(moment), () -> audit.record(clerk, AuditAction.LOGGED_IN, subject));
    }

    private String storedMoments() throws SQLException {
        return String.join(
                ",",
                Database.column(
                        "SELECT DATE_FORMAT(happened_at, '%Y-%m-%d %H:%i:%s') FROM audit_event"
                                + " WHERE subject_id = ? ORDER BY happened_at",
                        subject));
    }
}
