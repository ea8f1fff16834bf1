package nl.wijkcheque.portal.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where everybody begins. */
@Factory
final class PortalTabs {

    @Singleton
    NavEntry start() {
        return new NavEntry(0, "/", "portal.nav", EnumSet.allOf(Role.class));
    }
}
