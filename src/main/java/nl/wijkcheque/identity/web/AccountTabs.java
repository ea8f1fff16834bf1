package nl.wijkcheque.identity.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where accounts are kept. */
@Factory
final class AccountTabs {

    @Singleton
    NavEntry accounts() {
        return new NavEntry(85, "/accounts", "identity.nav.accounts", Set.of(Role.ADMIN));
    }
}
