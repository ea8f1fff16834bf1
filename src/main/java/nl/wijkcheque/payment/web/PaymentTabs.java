package nl.wijkcheque.payment.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

@Factory
final class PaymentTabs {

    @Singleton
    @Named("payouts")
    NavEntry payouts() {
        return new NavEntry(70, "/payouts", "payment.nav.payouts", Set.of(Role.CONTROLLER));
    }
}
