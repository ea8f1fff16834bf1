package nl.wijkcheque.portal.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where everybody begins. */
@Factory
final class PortalTabs {

    @Singleton
    @Named("start")
    NavEntry start() {
        return new NavEntry(0, "/", "portal.nav", EnumSet.allOf(Role.class));
    }

    @Singleton
    @Named("caseload")
    NavEntry caseload() {
        return new NavEntry(58, "/caseload", "portal.caseload.nav", EnumSet.of(Role.COACH));
    }

    @Singleton
    @Named("growth")
    NavEntry growth() {
        return new NavEntry(
                65, "/growth", "portal.growth.nav", EnumSet.of(Role.FOREMAN, Role.COORDINATOR, Role.COACH));
    }
}
