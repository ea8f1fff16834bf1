package nl.wijkcheque.cheque.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Minutes;
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
 * @param totalCents what the confirmation showed
 */
@Serdeable
public record Typed(
        @Nullable String buyer,
        @Nullable String count,
        @Nullable String other,
        @Nullable String worthMinutes,
        @Nullable String payment,
        @Nullable String totalCents,
        @Nullable String key) {

    static final String OTHER = "other";

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
        if (kind().isEmpty()) {
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
                kind().orElseThrow());
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

    Optional<PaymentKind> kind() {
        for (PaymentKind kind : PaymentKind.values()) {
            if (kind.name().equals(text(payment))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
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
        return "Typed[" + buyer + ", " + count + ", " + other + ", " + worthMinutes + ", " + payment + ", " + totalCents
                + "]";
    }
}
