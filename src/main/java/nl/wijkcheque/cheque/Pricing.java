package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What a cheque costs whom: judged on the day of sale, and never again. */
@Singleton
final class Pricing {

    private final Residents residents;
    private final Tariffs tariffs;

    Pricing(Residents residents, Tariffs tariffs) {
        this.residents = residents;
        this.tariffs = tariffs;
    }

    /** Refused: NOT_FOUND or RESIDENT_DIED at buyer, TARIFF_UNKNOWN when no price was set for that day. */
    Outcome<Offer> offer(@Nullable ResidentId buyer, Minutes worth, LocalDate day) {
        return buyer == null ? standard(worth, day) : offer(buyer, residents.find(buyer), worth, day);
    }

    /**
     * The same, to be sold in the transaction that is open: until it ends the buyer doesn't move, so that what she buys
     * goes with her when she does.
     */
    Outcome<Offer> holdOffer(@Nullable ResidentId buyer, Minutes worth, LocalDate day) {
        return buyer == null ? standard(worth, day) : offer(buyer, residents.hold(buyer), worth, day);
    }

    private Outcome<Offer> offer(ResidentId buyer, Optional<Resident> resident, Minutes worth, LocalDate day) {
        if (resident.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("buyer"));
        }
        if (resident.get().isDead()) {
            return Outcome.refused(Refusal.of(RefusalCode.RESIDENT_DIED).at("buyer"));
        }
        Optional<Ground> ground = residents.groundOn(buyer, day);
        return ground.isEmpty() ? standard(worth, day) : reduced(resident.get(), ground.get(), worth, day);
    }

    private Outcome<Offer> standard(Minutes worth, LocalDate day) {
        return price(TariffGroup.STANDARD, worth, day)
                .map(price -> new Offer(new Paid(TariffGroup.STANDARD, price, Money.ZERO, null), null, null));
    }

    private Outcome<Offer> reduced(Resident resident, Ground ground, Minutes worth, LocalDate day) {
        Holder holder = new Holder(resident.id(), resident.household(), ground);
        return price(TariffGroup.STANDARD, worth, day)
                .then(full -> price(TariffGroup.REDUCED, worth, day)
                        .map(price -> new Offer(
                                new Paid(TariffGroup.REDUCED, price, gap(full, price), ground),
                                holder,
                                Holder.nameOf(resident))));
    }

    private Outcome<Money> price(TariffGroup group, Minutes worth, LocalDate day) {
        return tariffs.priceOn(group, worth, day)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RefusalCode.TARIFF_UNKNOWN));
    }

    private static Money gap(Money full, Money price) {
        Money gap = full.minus(price);
        return gap.isNegative() ? Money.ZERO : gap;
    }
}
