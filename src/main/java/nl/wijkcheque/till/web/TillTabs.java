package nl.wijkcheque.till.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

@Factory
final class TillTabs {

    @Singleton
    @Named("till")
    NavEntry till() {
        return new NavEntry(23, "/till", "till.nav.till", Set.of(Role.CLERK));
    }

    @Singleton
    @Named("till-shifts")
    NavEntry shifts() {
        return new NavEntry(70, "/till/shifts", "till.nav.shifts", Set.of(Role.CONTROLLER));
    }
}
