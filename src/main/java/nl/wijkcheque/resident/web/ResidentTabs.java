package nl.wijkcheque.resident.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where residents are found. */
@Factory
final class ResidentTabs {

    @Singleton
    NavEntry residents() {
        return new NavEntry(
                20,
                "/residents",
                "resident.nav",
                Set.of(Role.CLERK, Role.COORDINATOR),
                "/locations",
                "/cheques/of",
                "/cheques/orders/of");
    }

    @Singleton
    NavEntry organisations() {
        return new NavEntry(
                25,
                "/organisations",
                "organisation.nav",
                Set.of(Role.CLERK, Role.COORDINATOR, Role.CONTROLLER, Role.ADMIN),
                "/premises");
    }

    @Singleton
    NavEntry postcodes() {
        return new NavEntry(82, "/postcode-table", "location.table.nav", Set.of(Role.ADMIN));
    }
}
