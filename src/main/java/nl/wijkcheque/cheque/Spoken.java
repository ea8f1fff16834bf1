package nl.wijkcheque.cheque;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;

/** Facts in a refusal: written the same in both languages, or the key of a text that is. */
final class Spoken {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu, H.mm", Locale.ROOT);

    private Spoken() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(Amsterdam.timeOf(at));
    }

    /** When, where and by whom: as what, not who. */
    static Refusal happened(RefusalCode what, Change change) {
        return Refusal.of(what, moment(change.at()), change.servicepunt(), role(change.by()));
    }

    static String role(Role role) {
        return "cheque.by." + role.name();
    }

    /** As what someone acted; what the service does by itself is done for the counter. */
    static Role roleOf(Actor actor) {
        return Objects.requireNonNullElse(actor.actsAs(), Role.CLERK);
    }
}
