package nl.wijkcheque.payment;

import io.micronaut.context.annotation.Value;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Mollie's payments API, version 2 (docs.mollie.com/reference/payments-api): create, fetch, refund. Their webhook only
 * says which payment changed, so nothing that it brings is believed: the state is always fetched.
 */
@Singleton
final class MollieProvider implements PaymentProvider {

    static final String NAME = "MOLLIE";

    private final MollieCalls calls;
    private final boolean available;
    private final String address;

    /**
     * @param key of the provider; empty where it is not used. Never logged.
     * @param address where this service is reached from the internet, as https://wijkcheque.example.nl
     */
    MollieProvider(
            MollieCalls calls,
            @Nullable @Value("${wijkcheque.payment.mollie.key:}") String key,
            @Nullable @Value("${wijkcheque.address:}") String address) {
        this.calls = calls;
        this.available = key != null && !key.isBlank();
        this.address = address == null ? "" : address.strip().replaceAll("/+$", "");
        if (available && !this.address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("MOLLIE_KEY needs WIJKCHEQUE_ADDRESS: where people and the provider"
                    + " reach this service, as https://wijkcheque.example.nl");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAvailable() {
        return available;
    }

    @Override
    public Offered offer(PaymentRow payment) {
        JsonNode made = calls.post(
                "/v2/payments",
                payment.id().toString(),
                Map.of(
                        "amount",
                        amount(Money.cents(payment.amountCents())),
                        "description",
                        payment.description(),
                        "redirectUrl",
                        address + "/payments/" + payment.id(),
                        "webhookUrl",
                        address + "/payment-notifications",
                        "locale",
                        "nl_NL",
                        "metadata",
                        Map.of("payment", payment.id().toString())));
        return new Offered(
                text(made, "id"), text(child(child(made, "_links"), "checkout"), "href"));
    }

    @Override
    public Seen look(String providerId) {
        JsonNode found = calls.get("/v2/payments/" + checked(providerId));
        Status status = switch (text(found, "status")) {
            case "open", "pending", "authorized" -> Status.OPEN;
            case "paid" -> Status.PAID;
            case "canceled" -> Status.CANCELLED;
            case "expired" -> Status.EXPIRED;
            case "failed" -> Status.FAILED;
            default -> throw new ProviderUnreachable("an unknown status");
        };
        JsonNode refunded = found.get("amountRefunded");
        return new Seen(
                status,
                status == Status.PAID ? money(child(found, "amount")) : Money.ZERO,
                refunded == null || refunded.isNull() ? Money.ZERO : money(refunded));
    }

    @Override
    public void refund(String providerId, PaymentRow payment) {
        Money paid = Money.cents(Objects.requireNonNull(payment.paidCents()));
        calls.post(
                "/v2/payments/" + checked(providerId) + "/refunds",
                "refund-" + payment.id(),
                Map.of(
                        "amount",
                        amount(paid),
                        "description",
                        payment.description(),
                        "metadata",
                        Map.of("payment", payment.id().toString())));
    }

    private static Map<String, String> amount(Money money) {
        return Map.of("currency", "EUR", "value", money.toDecimal());
    }

    /** Never through a floating number. */
    private static Money money(JsonNode amount) {
        String value = text(amount, "value");
        if (!text(amount, "currency").equals("EUR") || !value.matches("\\d{1,9}\\.\\d{2}")) {
            throw new ProviderUnreachable("an amount that is not in euros");
        }
        return Money.cents(Long.parseLong(value.replace(".", "")));
    }

    private static String checked(String providerId) {
        if (!providerId.matches("\\w{1,64}")) {
            throw new ProviderUnreachable("an id that is none of theirs");
        }
        return providerId;
    }

    private static JsonNode child(JsonNode node, String name) {
        JsonNode child = node.get(name);
        if (child == null || !child.isObject()) {
            throw new ProviderUnreachable("an answer without " + name);
        }
        return child;
    }

    private static String text(JsonNode node, String name) {
        JsonNode child = node.get(name);
        if (child == null || !child.isString()) {
            throw new ProviderUnreachable("an answer without " + name);
        }
        return child.getStringValue();
    }
}
