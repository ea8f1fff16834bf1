package nl.wijkcheque.invoice;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.util.Optional;
import nl.wijkcheque.platform.web.DemoMode;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;

/**
 * Who sends the invoices: the settings. One for the whole installation, so invoices are numbered for all of it.
 *
 * @param line street and house number
 * @param exemption the ground on which lines without a VAT rate are exempt; a tax adviser says which
 */
@ConfigurationProperties("wijkcheque.seller")
record Seller(
        @Bindable(defaultValue = "") String name,
        @Bindable(defaultValue = "") String line,
        @Bindable(defaultValue = "") String postcode,
        @Bindable(defaultValue = "") String city,
        @Bindable(defaultValue = "") String kvkNumber,
        @Bindable(defaultValue = "") String vatNumber,
        @Bindable(defaultValue = "") String email,
        @Bindable(defaultValue = "") String phone,
        @Bindable(defaultValue = "") String iban,
        @Bindable(defaultValue = "Vrijgesteld van btw (artikel 11 Wet op de omzetbelasting 1968)") String exemption) {

    private static final Party INVENTED = new Party(
            "Stichting Voorbeeld voor de Wijk (verzonnen)",
            "",
            "Voorbeeldstraat 1",
            "6711AA",
            "Ede",
            "00000001",
            "NL000000012B01",
            "facturen@voorbeeld.test",
            "0318 000 000",
            "NL02ABNA0123456789");

    /** Empty when something that the law asks for is missing or can't be; a demonstration has an invented one. */
    Optional<Party> party(DemoMode demo) {
        if (name.isBlank()) {
            return demo.isOn() ? Optional.of(INVENTED) : Optional.empty();
        }
        String compact = postcode.replace(" ", "");
        boolean complete = !line.isBlank()
                && compact.matches("[1-9][0-9]{3}[A-Z]{2}")
                && !city.isBlank()
                && kvkNumber.matches("[0-9]{8}")
                && vatNumber.matches("NL[0-9]{9}B[0-9]{2}");
        return complete && Iban.read(iban) instanceof Outcome.Done<Iban>(Iban account)
                ? Optional.of(new Party(
                        name, "", line, compact, city, kvkNumber, vatNumber, email, phone, account.value()))
                : Optional.empty();
    }
}
