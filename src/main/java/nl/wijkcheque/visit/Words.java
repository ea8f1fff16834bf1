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

    static Refusal notYet(LocalDate day) {
        return notToday(day, "visit.day.ahead");
    }

    /** For who does not lead. */
    static Refusal over(LocalDate day) {
        return notToday(day, "visit.day.over");
    }

    /** Further ahead than somebody is ticked absent. */
    static Refusal farAhead(LocalDate day) {
        return notToday(day, "visit.day.farAhead");
    }

    /** @param last on which it could be said that it took place after all */
    static Refusal tooLongAgo(LocalDate day, LocalDate last) {
        return Refusal.of(RefusalCode.VISIT_TOO_LONG_AGO, DATE.format(day), DATE.format(last));
    }

    private static Refusal notToday(LocalDate day, String what) {
        return Refusal.of(RefusalCode.VISIT_NOT_TODAY, DATE.format(day), what);
    }
}
