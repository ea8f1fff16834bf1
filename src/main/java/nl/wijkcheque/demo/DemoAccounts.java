package nl.wijkcheque.demo;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.wijkcheque.platform.web.DemoAccount;

/** The logins of the demonstration, for the login page and the console; both show them in a demonstration only. */
@Factory
final class DemoAccounts {

    @Singleton
    DemoAccount resident() {
        return DemoLogin.BEWONER.account();
    }

    @Singleton
    DemoAccount participant() {
        return DemoLogin.DEELNEMER.account();
    }

    @Singleton
    DemoAccount clerk() {
        return DemoLogin.BALIE.account();
    }

    @Singleton
    DemoAccount coordinator() {
        return DemoLogin.COORDINATOR.account();
    }

    @Singleton
    DemoAccount foreman() {
        return DemoLogin.WERKLEIDER.account();
    }

    @Singleton
    DemoAccount coach() {
        return DemoLogin.TRAJECTBEGELEIDER.account();
    }

    @Singleton
    DemoAccount controller() {
        return DemoLogin.CONTROLLER.account();
    }

    @Singleton
    DemoAccount admin() {
        return DemoLogin.BEHEERDER.account();
    }
}
