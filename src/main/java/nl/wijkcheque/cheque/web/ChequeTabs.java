package nl.wijkcheque.cheque.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

@Factory
final class ChequeTabs {

    @Singleton
    @Named("cheque-mine")
    NavEntry mine() {
        return new NavEntry(25, "/my-cheques", "cheque.nav.mine", Set.of(Role.RESIDENT));
    }

    @Singleton
    @Named("cheque-sell")
    NavEntry sell() {
        return new NavEntry(20, "/cheques/sell", "cheque.nav.sell", Set.of(Role.CLERK));
    }

    @Singleton
    @Named("cheque-check")
    NavEntry check() {
        return new NavEntry(21, "/cheques/check", "cheque.nav.check", Set.of(Role.CLERK), "/cheques");
    }

    @Singleton
    @Named("cheque-sales")
    NavEntry sales() {
        return new NavEntry(22, "/cheques/sales", "cheque.nav.sales", Set.of(Role.CLERK));
    }
}
