package nl.wijkcheque.payment;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import nl.wijkcheque.platform.web.DemoMode;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** The bank account from which people are paid back: of the settings; in a demonstration without them, an invented one. */
@Singleton
class PayingAccount {

    /** The example number of the Dutch banks: it belongs to nobody. */
    private static final String EXAMPLE = "NL91ABNA0417164300";

    private final String name;
    private final @Nullable Iban iban;
    private final DemoMode demo;

    PayingAccount(
            @Nullable @Value("${wijkcheque.payout.name:}") String name,
            @Nullable @Value("${wijkcheque.payout.iban:}") String iban,
            DemoMode demo) {
        this.name = name == null ? "" : name.strip();
        this.iban = iban == null || iban.isBlank() ? null : read(iban);
        this.demo = demo;
        if ((this.iban == null) != this.name.isEmpty()) {
            throw new IllegalArgumentException("PAYOUT_NAME and PAYOUT_IBAN belong together: give both or none.");
        }
    }

    /** Refused: PAYOUT_ACCOUNT_MISSING. */
    Outcome<Holder> of(Actor by) {
        if (iban != null) {
            return Outcome.done(new Holder(name, iban));
        }
        return demo.isOn()
                ? Outcome.done(new Holder(by.servicepunt().name(), new Iban(EXAMPLE)))
                : Outcome.refused(RefusalCode.PAYOUT_ACCOUNT_MISSING);
    }

    private static Iban read(String typed) {
        return switch (Iban.read(typed)) {
            case Outcome.Done<Iban>(Iban good) -> good;
            case Outcome.Refused<Iban> _ ->
                throw new IllegalArgumentException("PAYOUT_IBAN is no account number: copy it from the bank.");
        };
    }

    /** Whose account it is. */
    record Holder(String name, Iban iban) {}
}
