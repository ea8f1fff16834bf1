package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;

/** A cheque whose holder or buyer is to be reminded. */
@Introspected
record ReminderRow(
        UUID residentId, UUID chequeId, String serial, int worthMinutes, LocalDate validUntil, int months) {

    Reminders.ExpiringCheque cheque() {
        return new Reminders.ExpiringCheque(new ChequeId(chequeId), serial, Minutes.of(worthMinutes), validUntil);
    }
}
