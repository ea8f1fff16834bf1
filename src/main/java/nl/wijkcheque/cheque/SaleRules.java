package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What can be sold at all, whoever it costs what. */
@Singleton
final class SaleRules {

    private final Organisations organisations;

    SaleRules(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * Refused: as {@link #possible}; of a sale on account also INPUT_INVALID at buyer, as what an organisation pays is at the
     * standard tariff and for a bearer, and NOT_FOUND or ORGANISATION_INACTIVE at organisationId.
     */
    Outcome<NewSale> checked(NewSale sale) {
        return possible(sale.count(), sale.worth()).then(fine -> switch (sale.tender()) {
            case Tender.OnAccount onAccount -> toOrganisation(sale, onAccount);
            case Tender.Cash _,Tender.Pin _,Tender.Mixed _,Tender.Online _ -> Outcome.done(sale);
        });
    }

    /** Refused: SALE_TOO_LARGE or INPUT_INVALID at count, INPUT_INVALID at worthMinutes. */
    static Outcome<Integer> possible(int count, Minutes worth) {
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

    private Outcome<NewSale> toOrganisation(NewSale sale, Tender.OnAccount onAccount) {
        if (sale.buyer() != null) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("buyer"));
        }
        return organisations.find(onAccount.organisation())
                .map(found -> found.active()
                        ? Outcome.done(sale)
                        : Outcome.<NewSale>refused(
                                Refusal.of(RefusalCode.ORGANISATION_INACTIVE).at("organisationId")))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("organisationId")));
    }
}
