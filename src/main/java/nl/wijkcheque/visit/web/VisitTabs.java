package nl.wijkcheque.visit.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

@Factory
final class VisitTabs {

    @Singleton
    @Named("visit-today")
    NavEntry today() {
        return new NavEntry(10, "/today", "visit.nav.today", Set.of(Role.FOREMAN, Role.COORDINATOR), "/visits");
    }

    @Singleton
    @Named("visit-week")
    NavEntry week() {
        return new NavEntry(11, "/my-week", "visit.nav.week", Set.of(Role.PARTICIPANT), "/visits");
    }

    @Singleton
    @Named("visit-hours-own")
    NavEntry ownHours() {
        return new NavEntry(12, "/my-hours", "visit.nav.myHours", Set.of(Role.PARTICIPANT));
    }

    @Singleton
    @Named("visit-counter")
    NavEntry counter() {
        return new NavEntry(19, "/counter/redeem", "visit.nav.counter", Set.of(Role.CLERK), "/counter");
    }

    @Singleton
    @Named("visit-reports")
    NavEntry reports() {
        return new NavEntry(45, "/reports", "visit.nav.reports", Set.of(Role.FOREMAN, Role.COORDINATOR),
                "/reactions", "/complaints", "/concerns");
    }

    @Singleton
    @Named("visit-hours")
    NavEntry hours() {
        return new NavEntry(40, "/hours", "visit.nav.hours", Set.of(Role.FOREMAN, Role.COORDINATOR));
    }
}
