package nl.wijkcheque.cheque.web;

import io.micronaut.http.HttpParameters;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** @param isAsked whether she answered the first question */
record BuyForm(String count, String worthMinutes, boolean isAsked) {

    static BuyForm of(HttpParameters query) {
        return new BuyForm(
                query.getFirst("count").orElse("").strip(),
                query.getFirst("worthMinutes").orElse("").strip(),
                query.contains("count"));
    }

    @Nullable
    Refusal countProblem() {
        if (!count.matches("\\d{1,4}") || number() < 1) {
            return Refusal.of(RefusalCode.INPUT_INVALID).at("count");
        }
        return number() > Cheques.MOST_PER_SALE
                ? Refusal.of(RefusalCode.SALE_TOO_LARGE, Cheques.MOST_PER_SALE).at("count")
                : null;
    }

    int number() {
        return Integer.parseInt(count);
    }

    /** What can't be a worth is none that is sold. */
    Minutes worth() {
        return Minutes.of(worthMinutes.matches("\\d{1,3}") ? Integer.parseInt(worthMinutes) : 1);
    }
}
