package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Completes the sentences of refusals. */
final class Words {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Words() {}

    static Refusal state(VisitState state) {
        return Refusal.of(RefusalCode.VISIT_STATE, "visit.is." + state);
    }

    static Refusal state(HoursState state) {
        return Refusal.of(RefusalCode.HOURS_STATE, "visit.hours." + state);
    }

    static Refusal notToday(LocalDate day) {
        return Refusal.of(RefusalCode.VISIT_NOT_TODAY, DATE.format(day));
    }
}
