package nl.wijkcheque.platform.web;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The last thing on the console: where to look, and in a demonstration as whom. */
@Singleton
@Order(Ordered.LOWEST_PRECEDENCE)
final class ReadyMessage implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyMessage.class);
    private static final String RULE = "-".repeat(72);

    private final DemoMode demo;
    private final Texts texts;
    private final List<DemoAccount> accounts;

    ReadyMessage(DemoMode demo, Texts texts, List<DemoAccount> accounts) {
        this.demo = demo;
        this.texts = texts;
        this.accounts = accounts;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        String address = event.getSource().getURL().toString();
        LOG.info("{}", demo.isOn() ? demonstration(address) : "Wijkcheque is ready: " + address);
    }

    private String demonstration(String address) {
        StringBuilder block = new StringBuilder(1_000);
        block.append("Wijkcheque is ready, with a demonstration of invented people\n")
                .append(RULE)
                .append("\n\n    ")
                .append(address)
                .append("\n\n")
                .append("    %-20s %-18s %s%n".formatted("username", "password", "who"));
        for (DemoAccount account : accounts) {
            String role = texts.in(Texts.DUTCH).get(account.roleKey());
            block.append("    %-20s %-18s %s (%s)%n"
                    .formatted(account.username(), account.password(), account.name(), role));
        }
        return block.append("\n    Stop with Ctrl+C. For a service of one's own: see README.md.\n")
                .append(RULE)
                .toString();
    }
}
