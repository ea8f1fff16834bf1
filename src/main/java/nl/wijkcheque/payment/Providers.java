package nl.wijkcheque.payment;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which provider new payments go to. Payments that were begun stay with the provider of their beginning. */
@Singleton
class Providers {

    /** Of the setting: a real provider when it has a key, else the page of the demonstration when this is one. */
    static final String AUTO = "auto";

    private final Map<String, PaymentProvider> byName;
    private final String wanted;

    Providers(List<PaymentProvider> all, @Value("${wijkcheque.payment.provider:auto}") String wanted) {
        this.byName = all.stream().collect(Collectors.toMap(PaymentProvider::name, Function.identity()));
        this.wanted = wanted.strip().toUpperCase(Locale.ROOT);
        if (!wanted.equals(AUTO) && !wanted.equals("none") && !byName.containsKey(this.wanted)) {
            throw new IllegalArgumentException(
                    "wijkcheque.payment.provider is auto, none, mollie or demo, not " + wanted);
        }
    }

    /** For a new payment; empty where paying online is not offered. */
    Optional<PaymentProvider> current() {
        return Stream.of(MollieProvider.NAME, DemoProvider.NAME)
                .filter(name -> wanted.equals("AUTO") || wanted.equals(name))
                .flatMap(name -> Stream.ofNullable(byName.get(name)))
                .filter(PaymentProvider::isAvailable)
                .findFirst();
    }

    PaymentProvider of(PaymentRow payment) {
        PaymentProvider provider = byName.get(payment.provider());
        if (provider == null) {
            throw new IllegalStateException("no provider " + payment.provider());
        }
        return provider;
    }
}
