package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database without accounts gets one administrator, whose password is shown once, on the console. */
@Singleton
@Order(0)
final class FirstAdmin implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final Accounts accounts;
    private final String name;
    private final String phone;

    FirstAdmin(
            Accounts accounts,
            @Value("${wijkcheque.servicepunt.name}") String name,
            @Value("${wijkcheque.servicepunt.phone}") String phone) {
        this.accounts = accounts;
        this.name = name;
        this.phone = phone;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (!accounts.isEmpty()) {
            return;
        }
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Servicepunt servicepunt = accounts.open(name, phone);
        accounts.create(
                null,
                new NewAccount(
                        "admin", password, "Beheerder", Set.of(Role.ADMIN), servicepunt.id(), null, null))
                .orThrow();
        LOG.info("First start: log in as admin with password {} and change it.", password);
    }
}
