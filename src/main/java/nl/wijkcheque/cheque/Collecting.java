package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/**
 * Gives cheques that were bought online their codes. Also to what is blocked or has expired meanwhile: it can be had back, and
 * a bearer cheque without its code can't.
 */
@Singleton
final class Collecting {

    private final OrderRows rows;
    private final SaleRows sales;
    private final Steps steps;
    private final Codes codes;
    private final Residents residents;

    Collecting(OrderRows rows, SaleRows sales, Steps steps, Codes codes, Residents residents) {
        this.rows = rows;
        this.sales = sales;
        this.steps = steps;
        this.codes = codes;
        this.residents = residents;
    }

    /** In the open transaction. Refused: CODES_ALREADY_SHOWN, TRY_AGAIN, NOTHING_TO_COLLECT when all were refunded or replaced. */
    Outcome<Collected> collect(Actor by, Instant at, OrderRow order) {
        UUID saleId = order.saleId();
        if (saleId == null || rows.collect(order.id(), at) == 0) {
            return Outcome.refused(saleId == null ? RefusalCode.NOT_FOUND : RefusalCode.CODES_ALREADY_SHOWN);
        }
        List<SoldCheque> given = new ArrayList<>();
        for (ChequeRow row : rows.holdUngiven(saleId)) {
            ChequeCode code = codes.fresh();
            if (rows.giveCode(row.id(), codes.hash(code)) != 1) {
                return Outcome.refused(RefusalCode.TRY_AGAIN);
            }
            Cheque cheque = row.cheque();
            Outcome<Cheque.ChequeFacts> stepped = steps.write(by, at,
                    Step.to(cheque.state(), cheque, ChequeEventKind.COLLECTED));
            if (stepped instanceof Outcome.Refused<Cheque.ChequeFacts>(Refusal refusal)) {
                return Outcome.refused(refusal);
            }
            given.add(known(cheque.facts(), code));
        }
        if (given.isEmpty()) {
            return Outcome.refused(RefusalCode.NOTHING_TO_COLLECT);
        }
        given.sort(Comparator.comparing(SoldCheque::serial));
        return Outcome.done(new Collected(sales.findById(saleId).orElseThrow().number(), given));
    }

    private SoldCheque known(Cheque.ChequeFacts facts, ChequeCode code) {
        ResidentId holder = facts.holder();
        return new SoldCheque(
                facts.id(),
                code,
                facts.serial(),
                facts.worth(),
                facts.paid().price(),
                facts.validUntil(),
                holder == null ? null : residents.find(holder).map(Holder::nameOf).orElse(null));
    }
}
