package nl.wijkcheque.planning.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom, as typed.
 *
 * @param visit that is to be moved; null for what waits
 */
record Asked(@Nullable UUID visit, String day, String start, boolean agreed, Set<UUID> crew) {

    static Asked read(FormFields form) {
        return new Asked(
                FormFields.id(form.text("visit")).orElse(null),
                form.text("day"),
                form.text("start"),
                form.text("agreed").equals("yes"),
                new LinkedHashSet<>(form.ids("crew")));
    }

    /** The same for another visit, because that is the one that stands; null when the booking waits. */
    Asked about(@Nullable UUID now) {
        return new Asked(now, day, start, agreed, crew);
    }

    /** Empty as long as the day or the time can't be read. */
    Optional<When> when() {
        return FormFields.day(day).flatMap(on -> FormFields.time(start).map(at -> new When(on, at, agreed)));
    }

    List<ParticipantId> people() {
        return crew.stream().map(ParticipantId::new).toList();
    }
}
