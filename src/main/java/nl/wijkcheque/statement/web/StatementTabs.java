package nl.wijkcheque.statement.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Tabs of those who read statements, and of those who are in them. */
@Factory
final class StatementTabs {

    @Singleton
    @Named("my-bonus")
    NavEntry bonus() {
        return new NavEntry(64, "/my-bonus", "statement.mybonus.nav", Set.of(Role.PARTICIPANT), "/my-bank-account");
    }

    @Singleton
    @Named("statements")
    NavEntry statements() {
        return new NavEntry(80, "/statements", "statement.nav",
                Set.of(Role.CONTROLLER, Role.COACH, Role.COORDINATOR, Role.ADMIN), "/claims", "/ledger", "/till");
    }
}
