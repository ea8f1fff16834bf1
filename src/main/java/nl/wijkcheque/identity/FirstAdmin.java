package nl.wijkcheque.identity;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Outcome;
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
    private final Transactions transactions;
    private final String name;
    private final String phone;

    FirstAdmin(
            Accounts accounts,
            Transactions transactions,
            @Value("${wijkcheque.servicepunt.name}") String name,
            @Value("${wijkcheque.servicepunt.phone}") String phone) {
        this.accounts = accounts;
        this.transactions = transactions;
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
        Outcome<AccountId> made = transactions.write(() -> {
            Servicepunt servicepunt = accounts.open(name, phone);
            return accounts.create(
                    null,
                    new NewAccount(
                            "admin", password, "Beheerder", Set.of(Role.ADMIN), servicepunt.id(), null, null));
        });
        // Refused where another node that starts on the same database was first, and has shown a password of its own.
        if (made instanceof Outcome.Done) {
            LOG.info("First start: log in as admin with password {} and change it.", password);
        }
    }
}
