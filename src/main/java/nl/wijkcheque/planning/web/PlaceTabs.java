package nl.wijkcheque.planning.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where one sees that no booking was lost; a coordinator comes there from her start page. */
@Factory
final class PlaceTabs {

    @Singleton
    @Named("planning-places")
    NavEntry places() {
        return new NavEntry(89, "/planning/places", "planning.nav.places", Set.of(Role.ADMIN));
    }
}
