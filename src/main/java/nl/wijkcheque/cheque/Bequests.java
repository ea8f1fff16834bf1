package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/**
 * What becomes of the cheques of someone who died: they pass to the partner left behind, or are paid back to the heirs.
 * Nothing is blocked for a partner, who could always use them.
 */
@Singleton
public final class Bequests {

    private final ChequeRows rows;
    private final Steps steps;
    private final Refunds refunds;
    private final Residents residents;
    private final Deaths deaths;
    private final Transactions transactions;
    private final Clock clock;

    Bequests(
            ChequeRows rows,
            Steps steps,
            Refunds refunds,
            Residents residents,
            Deaths deaths,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.refunds = refunds;
        this.residents = residents;
        this.deaths = deaths;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * All personal cheques that are still owed to someone pass to who lived with her. Refused: NOT_FOUND, NOT_IN_HOUSEHOLD or
     * RESIDENT_DIED at partner.
     *
     * @return the serials of the cheques; none when there was nothing to pass on
     */
    public Outcome<List<String>> passOn(Actor by, ResidentId from, ResidentId partner) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> heir(from, partner).then(heir -> passTo(by, now, from, heir)));
    }

    private Outcome<Resident> heir(ResidentId from, ResidentId partner) {
        Optional<Resident> heir = residents.hold(partner);
        if (residents.find(from).isEmpty() || heir.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (heir.get().isDead()) {
            return Outcome.refused(Refusal.of(RefusalCode.RESIDENT_DIED).at("partner"));
        }
        return deaths.heirs(from).stream().anyMatch(each -> each.id().equals(partner))
                ? Outcome.done(heir.get())
                : Outcome.refused(Refusal.of(RefusalCode.NOT_IN_HOUSEHOLD).at("partner"));
    }

    private Outcome<List<String>> passTo(Actor by, Instant at, ResidentId from, Resident heir) {
        List<String> passed = new ArrayList<>();
        for (ChequeRow row : rows.holdOwedTo(from.value())) {
            Outcome<Cheque.ChequeFacts> done = row.cheque() instanceof Cheque.Owed owed
                    ? steps.write(by, at, owed.passTo(heir.id()))
                    : Outcome.refused(RefusalCode.TRY_AGAIN);
            if (done instanceof Outcome.Refused<Cheque.ChequeFacts>(Refusal refusal)) {
                return Outcome.refused(refusal);
            }
            passed.add(row.serial());
        }
        // Who is left behind may live elsewhere by now.
        rows.follow(heir.id().value(), heir.household());
        return Outcome.done(List.copyOf(passed));
    }

    /**
     * All personal cheques that are still owed to someone are paid back, however many. Refused: NOT_FOUND, or as
     * {@link Refunds#refund}.
     */
    public Outcome<Refund> payBack(Actor by, ResidentId from, RefundWay way) {
        if (residents.find(from).isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        return transactions.write(() -> {
            List<Which> owed = rows.holdOwedTo(from.value()).stream()
                    .<Which>map(row -> new Which.Id(row.facts().id()))
                    .toList();
            return refunds.refundAll(by, owed, way);
        });
    }
}
