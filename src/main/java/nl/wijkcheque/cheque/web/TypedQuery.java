package nl.wijkcheque.cheque.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/** The first step of a sale, as it stands in the address of the second: no code and no name is in it. */
@Introspected
record TypedQuery(
        @Nullable @QueryValue String buyer,
        @Nullable @QueryValue String organisation,
        @Nullable @QueryValue String count,
        @Nullable @QueryValue String other,
        @Nullable @QueryValue String worthMinutes,
        @Nullable @QueryValue String payment) {

    Typed typed() {
        return new Typed(buyer, organisation, count, other, worthMinutes, payment, null, null, null, null);
    }

    /** As the form is shown: what was chosen before, or cheques of an hour. */
    Typed orUsual() {
        return new TypedQuery(buyer, organisation, count, other, worthMinutes == null ? "60" : worthMinutes, payment)
                .typed();
    }
}
