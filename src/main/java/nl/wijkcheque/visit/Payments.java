package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.booking.PaidBy;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.cheque.Help;
import nl.wijkcheque.cheque.Purpose;
import nl.wijkcheque.cheque.Redeemed;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/**
 * Cheques for visits. The cheque first, then the visit, all in one transaction: who presents a used cheque hears when and
 * where it was used, also when the visit has been paid by now; a good cheque for a paid visit stays good.
 */
@Singleton
class Payments {

    private final Access access;
    private final Bookings bookings;
    private final Cheques cheques;
    private final Offerings offerings;
    private final VisitRows rows;
    private final Transactions transactions;

    Payments(Access access, Bookings bookings, Cheques cheques, Offerings offerings, VisitRows rows,
            Transactions transactions) {
        this.access = access;
        this.bookings = bookings;
        this.cheques = cheques;
        this.offerings = offerings;
        this.rows = rows;
        this.transactions = transactions;
    }

    Outcome<VisitRedemption> redeem(Actor by, VisitId id, String code) {
        return transactions.write(() -> access.toTakeCheques(by, id).then(visit -> {
            Optional<VisitRow> begun = rows.find(id.value());
            if (begun.isEmpty()) {
                return Outcome.refused(Words.state(VisitState.PLANNED));
            }
            return purpose(visit).then(purpose -> cheques.redeem(by, code, purpose).then(cheque -> pay(id, cheque)));
        }));
    }

    private Outcome<Purpose> purpose(PlannedVisit visit) {
        Booking booking = bookings.find(visit.booking()).orElseThrow();
        Doorstep doorstep = bookings.doorstep(visit.booking()).orElseThrow();
        return switch (doorstep.paidBy()) {
            case PaidBy.Cheques(UUID household) ->
                Outcome.done(new Purpose(visit.id(), household, help(booking, visit)));
            case PaidBy.Invoice _ -> Outcome.refused(RefusalCode.VISIT_ON_ACCOUNT);
        };
    }

    private Help help(Booking booking, PlannedVisit visit) {
        Integer rate = switch (offerings.vatOn(visit.offering(), visit.day()).orElseThrow()) {
            case VatTreatment.Exempt _ -> null;
            case VatTreatment.Rate(int basisPoints) -> basisPoints;
        };
        return new Help(visit.offering(), booking.details().kind(), rate);
    }

    private Outcome<VisitRedemption> pay(VisitId id, Redeemed cheque) {
        if (rows.pay(id.value(), cheque.worth().count()) == 0) {
            return Outcome.refused(RefusalCode.VISIT_ALREADY_PAID);
        }
        VisitRow now = rows.hold(id.value()).orElseThrow();
        return Outcome.done(new VisitRedemption(id, cheque.cheque(), cheque.worth(), now.due(), cheque.at()));
    }
}
