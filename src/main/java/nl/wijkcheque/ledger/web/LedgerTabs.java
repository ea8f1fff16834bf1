package nl.wijkcheque.ledger.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where the ledger is looked through. */
@Factory
final class LedgerTabs {

    @Singleton
    NavEntry verifications() {
        return new NavEntry(88, "/ledger/verifications", "ledger.nav.verify", Set.of(Role.ADMIN, Role.CONTROLLER));
    }
}
