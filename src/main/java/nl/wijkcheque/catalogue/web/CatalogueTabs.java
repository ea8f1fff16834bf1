package nl.wijkcheque.catalogue.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where the catalogue is kept. */
@Factory
final class CatalogueTabs {

    @Singleton
    NavEntry offerings() {
        return new NavEntry(80, "/catalogue/offerings", "catalogue.nav.offerings", Set.of(Role.ADMIN));
    }

    @Singleton
    NavEntry tariffs() {
        return new NavEntry(81, "/catalogue/tariffs", "catalogue.nav.tariffs", Set.of(Role.ADMIN));
    }
}
