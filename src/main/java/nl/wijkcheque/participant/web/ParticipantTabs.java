package nl.wijkcheque.participant.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

@Factory
final class ParticipantTabs {

    @Singleton
    @Named("participants")
    NavEntry participants() {
        return new NavEntry(
                60, "/participants", "participant.nav.list", Set.of(Role.COACH, Role.FOREMAN, Role.COORDINATOR));
    }

    @Singleton
    @Named("my-availability")
    NavEntry availability() {
        return new NavEntry(61, "/my-availability", "participant.nav.availability", Set.of(Role.PARTICIPANT));
    }

    @Singleton
    @Named("my-wishes")
    NavEntry wishes() {
        return new NavEntry(63, "/my-wishes", "participant.nav.wishes", Set.of(Role.PARTICIPANT));
    }

    @Singleton
    @Named("my-absences")
    NavEntry absences() {
        return new NavEntry(62, "/my-absences", "participant.nav.absences", Set.of(Role.PARTICIPANT));
    }
}
