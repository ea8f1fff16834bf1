package nl.wijkcheque.claim.web;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** The forms of claims, as typed. */
final class ClaimForms {

    private ClaimForms() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : FormFields.plain(typed);
    }

    /** A month to claim. */
    @Serdeable
    record Make(@Nullable String key, @Nullable String month) {

        Outcome<YearMonth> read() {
            try {
                return Outcome.done(YearMonth.parse(text(month)));
            } catch (DateTimeException unreadable) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_UNREADABLE).at("month"));
            }
        }
    }

    /** Sent. */
    @Serdeable
    record Submit(@Nullable String key) {}

    /** Paid. */
    @Serdeable
    record Pay(@Nullable String key, @Nullable String paid, @Nullable String paidOn, @Nullable String explanation) {

        Map<String, String> typed() {
            return Map.of("paid", text(paid), "paidOn", text(paidOn), "explanation", text(explanation));
        }
    }

    /** Taken back: a claim, or the payment of one. */
    @Serdeable
    record TakeBack(@Nullable String key, @Nullable String reason) {

        Map<String, String> typed() {
            return Map.of("reason", text(reason));
        }
    }

    /** Which claim it was. */
    @Serdeable
    record Done(String id) {}
}
