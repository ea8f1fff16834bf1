package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.TypedAmounts;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a sale, as typed.
 *
 * @param buyer id of the resident; empty for a bearer
 * @param count one of the numbers on the cards, or {@code other}
 * @param other the number, when it is another
 * @param organisation id of the organisation that pays by invoice; empty for whoever pays now
 * @param given what was laid on the counter, in euros
 * @param pin the part that is paid by PIN, in euros
 * @param totalCents what the confirmation showed
 */
@Serdeable
public record Typed(
        @Nullable String buyer,
        @Nullable String organisation,
        @Nullable String count,
        @Nullable String other,
        @Nullable String worthMinutes,
        @Nullable String payment,
        @Nullable String given,
        @Nullable String pin,
        @Nullable String totalCents,
        @Nullable String key) {

    static final String OTHER = "other";
    static final List<String> WAYS = List.of("CASH", "PIN", "MIXED");

    /** The first step, for the address that shows it again: no amount, no name. */
    String query() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("buyer", text(buyer));
        chosen.put("organisation", text(organisation));
        chosen.put("count", text(count));
        chosen.put(OTHER, text(other));
        chosen.put("worthMinutes", text(worthMinutes));
        chosen.put("payment", text(payment));
        return chosen.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The id of the buyer; empty for a bearer. A buyer that is no id at all names nobody. */
    Optional<ResidentId> buyerId() {
        if (text(buyer).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ResidentId(UUID.fromString(text(buyer))));
        } catch (IllegalArgumentException noId) {
            return Optional.of(new ResidentId(new UUID(0, 0)));
        }
    }

    /** What has to change, by field; empty when it can be read. */
    Map<String, String> errors(Page page) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (number(worthMinutes).isEmpty()) {
            errors.put("worthMinutes", page.t("cheque.sell.worth.missing"));
        }
        if (howMany().isEmpty()) {
            boolean typed = text(count).equals(OTHER);
            errors.put(typed ? OTHER : "count",
                    page.t(typed ? "cheque.sell.other.missing" : "cheque.sell.count.missing"));
        }
        if (way().isEmpty()) {
            errors.put("payment", page.t("cheque.sell.payment.missing"));
        }
        return errors;
    }

    /** Where a refusal of the sale belongs in the form. */
    Map<String, String> errors(Page page, Refusal refusal) {
        String sentence = refusal.code() == RefusalCode.INPUT_INVALID && refusal.field().equals("worthMinutes")
                ? page.t("cheque.sell.worth.missing")
                : Problems.sentence(page.m(), refusal);
        boolean aboutNumber = refusal.field().equals("count") && text(count).equals(OTHER);
        return Map.of(aboutNumber ? OTHER : refusal.field().isEmpty() ? "count" : refusal.field(), sentence);
    }

    NewSale sale() {
        return new NewSale(
                buyerId().orElse(null),
                howMany().orElseThrow(),
                Minutes.of(number(worthMinutes).orElseThrow()),
                tender());
    }

    /** CASH, PIN, MIXED or ACCOUNT; empty when nothing was chosen. */
    Optional<String> way() {
        if (organisationId().isPresent()) {
            return Optional.of("ACCOUNT");
        }
        return WAYS.stream().filter(text(payment)::equals).findFirst();
    }

    /** What can't be read of the amounts. */
    Optional<String> moneyError(Page page) {
        boolean wrong = (!text(given).isEmpty() && TypedAmounts.read(text(given)).isEmpty())
                || (!text(pin).isEmpty() && TypedAmounts.read(text(pin)).isEmpty())
                || (way().filter("MIXED"::equals).isPresent() && text(pin).isEmpty());
        return wrong ? Optional.of(page.t("cheque.confirm.money.wrong")) : Optional.empty();
    }

    Optional<OrganisationId> organisationId() {
        return FormFields.id(text(organisation)).map(OrganisationId::new);
    }

    private Tender tender() {
        Money laidDown = TypedAmounts.read(text(given)).orElse(null);
        return switch (way().orElseThrow()) {
            case "CASH" -> new Tender.Cash(laidDown);
            case "PIN" -> new Tender.Pin();
            case "MIXED" ->
                new Tender.Mixed(TypedAmounts.read(text(pin)).orElse(Money.ZERO), laidDown);
            default -> new Tender.OnAccount(organisationId().orElseThrow());
        };
    }

    Optional<Integer> howMany() {
        return number(text(count).equals(OTHER) ? other : count).filter(number -> number > 0);
    }

    long shownCents() {
        try {
            return Long.parseLong(text(totalCents));
        } catch (NumberFormatException notOurs) {
            return -1;
        }
    }

    private static Optional<Integer> number(@Nullable String typed) {
        String digits = text(typed);
        return digits.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Typed[" + buyer + ", " + count + ", " + other + ", " + worthMinutes + ", " + payment + ", "
                + organisation + ", " + given + ", " + pin + ", " + totalCents
                + "]";
    }
}
