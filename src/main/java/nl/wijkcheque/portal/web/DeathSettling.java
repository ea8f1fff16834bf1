package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.cheque.Bequests;
import nl.wijkcheque.cheque.RefundWay;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;

/** Settles a death in one transaction: the date, the cheques, what was asked for. All of it or nothing. */
@Singleton
final class DeathSettling {

    private static final String REASON = "Overleden";

    private final Deaths deaths;
    private final Bequests bequests;
    private final OpenBookings bookings;
    private final Transactions transactions;

    DeathSettling(Deaths deaths, Bequests bequests, OpenBookings bookings, Transactions transactions) {
        this.deaths = deaths;
        this.bequests = bequests;
        this.bookings = bookings;
        this.transactions = transactions;
    }

    /** Says what was done, a sentence each. Refused: as {@link Deaths#record} and {@link Bequests}. */
    Outcome<String> settle(Page page, Actor by, ResidentId resident, DeathForm form) {
        return transactions.write(() -> deaths.record(by, resident, form.diedOn())
                .then(dead -> cheques(page, by, resident, form))
                .map(cheques -> sentences(page, by, resident, form, cheques)));
    }

    private Outcome<String> cheques(Page page, Actor by, ResidentId from, DeathForm form) {
        ResidentId partner = form.partner();
        if (partner != null) {
            return bequests.passOn(by, from, partner)
                    .map(passed -> page.t("portal.death.done.partner", passed.size()));
        }
        return form.isToIban()
                ? Iban.read(form.iban())
                        .then(iban -> bequests.payBack(by, from, new RefundWay.ToIban(iban, form.holder())))
                        .map(refund -> page.t(
                                "portal.death.done.iban",
                                refund.serials().size(),
                                refund.total().toString().replace(' ', '\u00A0')))
                : Outcome.done(form.isLater() ? page.t("portal.death.done.later") : "");
    }

    private String sentences(Page page, Actor by, ResidentId resident, DeathForm form, String cheques) {
        List<String> said = new ArrayList<>();
        said.add(page.t("portal.death.done.date", page.f().date(form.diedOn())));
        said.add(cheques);
        if (form.cancelsBookings()) {
            said.add(page.t("portal.death.done.cancelled", bookings.cancel(by, resident, REASON)));
        }
        said.removeIf(String::isEmpty);
        return String.join(" ", said);
    }
}
