package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What can be ordered online: the same as over the counter. */
@Singleton
final class OrderRules {

    private final OrderRows rows;
    private final int mostPerYear;

    OrderRules(OrderRows rows, @Value("${wijkcheque.cheque.reduced-per-year:100}") int mostPerYear) {
        this.rows = rows;
        this.mostPerYear = mostPerYear;
    }

    Outcome<Integer> checked(int count, Minutes worth) {
        if (count > Cheques.MOST_PER_SALE) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.SALE_TOO_LARGE, Cheques.MOST_PER_SALE).at("count"));
        }
        if (count < 1) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("count"));
        }
        return Tariffs.WORTHS.contains(worth)
                ? Outcome.done(count)
                : Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("worthMinutes"));
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
