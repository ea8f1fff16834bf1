package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.PaidBy;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.Purpose;
import nl.wijkcheque.cheque.Redeemed;
import nl.wijkcheque.cheque.Undone;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/**
 * Cheques for visits. What the cheque says is heard first, then what the visit says, all in one transaction: who presents
 * a used cheque hears when and where it was used, also when the visit has been paid by now; a good cheque for a paid visit
 * stays good.
 *
 * <p>Five round trips: the visit and the cheque, read and held; both changed; and all that is added, with the commit. More
 * when a visit is paid too much that was done already.
 */
@Singleton
class Payments {

    private final Access access;
    private final Bookings bookings;
    private final Cheques cheques;
    private final VisitRows rows;
    private final Bills bills;
    private final Transactions transactions;

    Payments(
            Access access,
            Bookings bookings,
            Cheques cheques,
            VisitRows rows,
            Bills bills,
            Transactions transactions) {
        this.access = access;
        this.bookings = bookings;
        this.cheques = cheques;
        this.rows = rows;
        this.bills = bills;
        this.transactions = transactions;
    }

    Outcome<VisitRedemption> redeem(Actor by, VisitId id, String code) {
        return transactions.write(() -> {
            Optional<VisitRow> begun = rows.hold(id.value());
            return begun.isEmpty()
                    ? Outcome.refused(access.notBegun(by, id))
                    : access.toTakeCheques(by, begun.get())
                            .then(visit -> take(by, visit, code).then(cheque -> pay(by, visit, cheque)));
        });
    }

    /** For the household as it was when the crew set out, or else as it is now: people move in with each other. */
    private Outcome<Redeemed> take(Actor by, VisitRow visit, String code) {
        UUID household = visit.householdId();
        if (household == null) {
            return Outcome.refused(RefusalCode.VISIT_ON_ACCOUNT);
        }
        Outcome<Redeemed> outcome = cheques.redeem(by, code, purpose(visit, household));
        if (outcome instanceof Outcome.Refused<?>(Refusal why)
                && why.code() == RefusalCode.CHEQUE_OF_OTHER_HOUSEHOLD) {
            PaidBy now = bookings.doorstep(new BookingId(visit.bookingId())).orElseThrow().paidBy();
            if (now instanceof PaidBy.Cheques(UUID other) && !other.equals(household)) {
                return cheques.redeem(by, code, purpose(visit, other));
            }
        }
        return outcome;
    }

    /** The cheque says which visit it is about, so it is held first; who loses a deadlock over that is tried again. */
    Outcome<UndoneRedemption> undo(Actor by, Which which, String reason) {
        return transactions.write(() -> cheques
                .undo(by, which, reason, (visit, worth) -> mayGoBackLater(by, visit, worth))
                .then(undone -> paidLess(by, undone)));
    }

    /** Where it was booked: the money of another servicepunt is not moved here. */
    private Outcome<UndoneRedemption> paidLess(Actor by, Undone undone) {
        UUID visit = undone.visit().value();
        if (!rows.hold(visit).orElseThrow().servicepuntId().equals(by.servicepunt().id().value())) {
            return Outcome.refused(RefusalCode.REDEEMED_ELSEWHERE);
        }
        if (rows.unpay(visit, undone.worth().count()) == 0) {
            throw new IllegalStateException("visit " + visit + " was not paid for what its cheque was worth");
        }
        return Outcome.done(new UndoneRedemption(
                undone.cheque(), undone.visit(), undone.worth(), rows.hold(visit).orElseThrow().due()));
    }

    /**
     * A coordinator's: as long as the visit is under way, and then when so much was paid more than it costs [choice]. Of another
     * servicepunt she hears so in {@link #paidLess}.
     */
    private boolean mayGoBackLater(Actor by, VisitId id, Minutes worth) {
        return by.is(Role.COORDINATOR)
                && rows.hold(id.value())
                        .filter(visit -> switch (visit.visitState()) {
                            case UNDER_WAY -> true;
                            case DONE -> !worth.isLongerThan(visit.surplus());
                            case PLANNED, TURNED_AWAY -> false;
                        })
                        .isPresent();
    }

    private static Purpose purpose(VisitRow visit, UUID household) {
        return new Purpose(new VisitId(visit.visitId()), household, visit.help());
    }

    private Outcome<VisitRedemption> pay(Actor by, VisitRow visit, Redeemed cheque) {
        int worth = cheque.worth().count();
        if (rows.pay(visit.visitId(), worth) == 0) {
            return Outcome.refused(RefusalCode.VISIT_ALREADY_PAID);
        }
        if (visit.visitState() == VisitState.DONE && cheque.worth().isLongerThan(visit.due())) {
            bills.check(by, new VisitId(visit.visitId()));
        }
        // The row is held since it was read.
        Minutes due = Minutes.of(Math.max(0, visit.billedMinutes() - visit.paidMinutes() - worth));
        return Outcome.done(new VisitRedemption(
                new VisitId(visit.visitId()), cheque.cheque(), cheque.worth(), due, cheque.at()));
    }
}
