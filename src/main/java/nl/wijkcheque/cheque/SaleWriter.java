package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.SaleId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes a sale: the receipt, its cheques, the ledger and the trail, in as many round trips whatever the number. */
@Singleton
final class SaleWriter {

    /** A shorter term is voidable: 6:236 BW [law]. */
    private static final int SHORTEST_TERM_MONTHS = 12;

    private final SaleRows sales;
    private final NewCheques newCheques;
    private final Steps steps;
    private final Allowances allowances;
    private final ReceiptNumbers numbers;
    private final Codes codes;
    private final Ledger ledger;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final int validMonths;

    SaleWriter(
            SaleRows sales,
            NewCheques newCheques,
            Steps steps,
            Allowances allowances,
            ReceiptNumbers numbers,
            Codes codes,
            Ledger ledger,
            Audit audit,
            TimeOrderedIds ids,
            @Value("${wijkcheque.cheque.valid-months:24}") int validMonths) {
        if (validMonths < SHORTEST_TERM_MONTHS) {
            throw new IllegalArgumentException("wijkcheque.cheque.valid-months is at least 12, not " + validMonths);
        }
        this.sales = sales;
        this.newCheques = newCheques;
        this.steps = steps;
        this.allowances = allowances;
        this.numbers = numbers;
        this.codes = codes;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
        this.validMonths = validMonths;
    }

    /** The last day of a cheque that is sold, or extended, that day. */
    LocalDate termFrom(LocalDate day) {
        return day.plusMonths(validMonths);
    }

    /**
     * Writes it in the open transaction.
     *
     * @param shift in whose till the money goes; null when none does
     * @param codesGiven false when nobody is told the codes yet
     */
    Outcome<Sale> write(
            Actor by, Instant at, NewSale asked, Offer offer, @Nullable TillShiftId shift, boolean codesGiven) {
        Money total = offer.paid().price().times(asked.count());
        return Settled.of(asked.tender(), total)
                .then(settled -> allowed(at, asked, offer)
                        .map(fine -> written(by, at, asked, offer, settled, shift, codesGiven)));
    }

    private Outcome<Offer> allowed(Instant at, NewSale asked, Offer offer) {
        Holder holder = offer.holder();
        return holder == null
                ? Outcome.done(offer)
                : allowances.take(holder.resident(), Year.from(Amsterdam.dayOf(at)), asked.count())
                        .map(bought -> offer);
    }

    private Sale written(
            Actor by,
            Instant at,
            NewSale asked,
            Offer offer,
            Settled settled,
            @Nullable TillShiftId shift,
            boolean codesGiven) {
        // The number last of what is decided, as others wait for the next one until this transaction ends.
        SaleRow row = row(by, at, asked, offer, settled, shift);
        List<NewCheques.NewCheque> cheques = make(row, asked, offer, codesGiven);
        sales.save(row);
        newCheques.write(by, at, cheques);
        steps.begin(by, at, cheques.stream().map(cheque -> first(cheque, shift)).toList());
        ledger.post(
                by,
                new Posting(
                        LedgerCause.SALE,
                        row.id(),
                        at,
                        shift,
                        settled.transfers(offer.paid().group(), asked.count())));
        audit.record(by, AuditAction.CHEQUES_SOLD, row.id());
        return new Sale(
                new SaleId(row.id()),
                row.number(),
                at,
                offer.paid().group(),
                Money.cents(row.totalCents()),
                settled.change(),
                cheques.stream().map(cheque -> sold(cheque, offer)).toList());
    }

    private static Steps.FirstEvent first(NewCheques.NewCheque cheque, @Nullable TillShiftId shift) {
        return new Steps.FirstEvent(
                cheque.facts().id().value(),
                ChequeEventKind.SOLD,
                shift == null ? null : shift.value(),
                null,
                cheque.facts().paid().price().cents());
    }

    private SaleRow row(
            Actor by, Instant at, NewSale asked, Offer offer, Settled settled, @Nullable TillShiftId shift) {
        LocalDate day = Amsterdam.dayOf(at);
        return new SaleRow(
                ids.next(),
                by.servicepunt().id().value(),
                day.getYear(),
                numbers.next(by.servicepunt().id(), day.getYear()),
                day,
                at,
                by.account().value(),
                shift == null ? null : shift.value(),
                asked.buyer() == null ? null : asked.buyer().value(),
                settled.organisation() == null ? null : settled.organisation().value(),
                settled.payment(),
                offer.paid().group().name(),
                asked.worth().count(),
                asked.count(),
                settled.total().cents(),
                settled.cash().cents(),
                settled.pin().cents(),
                settled.online().cents(),
                settled.account().cents());
    }

    private List<NewCheques.NewCheque> make(SaleRow row, NewSale asked, Offer offer, boolean codesGiven) {
        Holder holder = offer.holder();
        UUID household = holder == null ? null : holder.household();
        List<NewCheques.NewCheque> cheques = new ArrayList<>(asked.count());
        for (int place = 1; place <= asked.count(); place++) {
            Cheque.ChequeFacts facts = new Cheque.ChequeFacts(
                    new ChequeId(ids.next()),
                    0,
                    new SaleId(row.id()),
                    new ServicepuntId(row.servicepuntId()),
                    ReceiptNumbers.serial(row.number(), place),
                    asked.worth(),
                    offer.paid(),
                    termFrom(row.soldDay()),
                    holder == null ? null : holder.resident(),
                    household);
            cheques.add(new NewCheques.NewCheque(facts, codes.fresh(), codesGiven));
        }
        return cheques;
    }

    private static SoldCheque sold(NewCheques.NewCheque cheque, Offer offer) {
        return SoldCheque.of(cheque, offer.holderName());
    }
}
