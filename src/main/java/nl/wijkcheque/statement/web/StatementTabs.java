package nl.wijkcheque.statement.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Tabs of those who read statements. */
@Factory
final class StatementTabs {

    @Singleton
    NavEntry statements() {
        return new NavEntry(80, "/statements", "statement.nav", Set.of(Role.CONTROLLER, Role.COACH, Role.COORDINATOR, Role.ADMIN));
    }
}
