package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** How many reduced cheques somebody can still buy, told before she pays: online the same as over the counter. */
@Singleton
final class OrderRules {

    private final OrderRows rows;
    private final int mostPerYear;

    OrderRules(OrderRows rows, @Value("${wijkcheque.cheque.reduced-per-year:100}") int mostPerYear) {
        this.rows = rows;
        this.mostPerYear = mostPerYear;
    }

    /** So that she hears before she pays. Refused: REDUCED_CAP_REACHED at count. */
    Outcome<Offer> withinCap(Offer offer, int count, LocalDate day) {
        Holder holder = offer.holder();
        return holder == null
                ? Outcome.done(offer)
                : allowed(offer, count, rows.bought(holder.resident().value(), day.getYear()));
    }

    /** The same, and nobody else takes the last ones until this transaction ends. */
    Outcome<Offer> holdWithinCap(Offer offer, int count, LocalDate day) {
        Holder holder = offer.holder();
        return holder == null
                ? Outcome.done(offer)
                : allowed(offer, count, rows.holdBought(holder.resident().value(), day.getYear()));
    }

    private Outcome<Offer> allowed(Offer offer, int count, int bought) {
        return bought + count <= mostPerYear
                ? Outcome.done(offer)
                : Outcome.refused(Refusal.of(
                        RefusalCode.REDUCED_CAP_REACHED, mostPerYear, Math.max(0, mostPerYear - bought))
                        .at("count"));
    }
}
