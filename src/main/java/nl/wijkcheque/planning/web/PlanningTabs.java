package nl.wijkcheque.planning.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** The tab of planning. */
@Factory
final class PlanningTabs {

    @Singleton
    @Named("planning-board")
    NavEntry board() {
        return new NavEntry(60, "/planning", "planning.nav.board", Set.of(Role.COORDINATOR, Role.FOREMAN),
                "/week-plans");
    }
}
