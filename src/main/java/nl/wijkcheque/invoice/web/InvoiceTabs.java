package nl.wijkcheque.invoice.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** Where invoices are. */
@Factory
final class InvoiceTabs {

    @Singleton
    NavEntry invoices() {
        return new NavEntry(65, "/invoices", "invoice.nav", Set.of(Role.CONTROLLER, Role.ADMIN));
    }
}
