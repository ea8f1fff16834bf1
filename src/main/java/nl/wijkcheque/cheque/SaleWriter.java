package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.SaleId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes a sale: the receipt, its cheques, the ledger and the trail, in five round trips whatever the number. */
@Singleton
final class SaleWriter {

    /** A shorter term is voidable: 6:236 BW [law]. */
    private static final int SHORTEST_TERM_MONTHS = 12;

    private static final List<String> COLUMNS = List.of(
            "id",
            "code_hash",
            "sale_id",
            "serial",
            "state",
            "worth_minutes",
            "tariff_group",
            "ground",
            "price_cents",
            "gap_cents",
            "holder_id",
            "household_id",
            "issued_at",
            "valid_until");

    private final SaleRows sales;
    private final RowInserts inserts;
    private final ReceiptNumbers numbers;
    private final Codes codes;
    private final Ledger ledger;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final int validMonths;

    SaleWriter(
            SaleRows sales,
            RowInserts inserts,
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
        this.inserts = inserts;
        this.numbers = numbers;
        this.codes = codes;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
        this.validMonths = validMonths;
    }

    Sale write(Actor by, Instant at, NewSale asked, Offer offer) {
        Money total = offer.paid().price().times(asked.count());
        // The number last of what is decided, as others wait for the next one until this transaction ends.
        SaleRow row = row(by, at, asked, offer, total);
        List<SoldCheque> cheques = make(row, asked, offer);
        sales.save(row);
        inserts.insert(
                "cheque", COLUMNS, cheques.stream().map(cheque -> values(row, cheque, offer)).toList());
        ledger.post(
                by,
                new Posting(
                        LedgerCause.SALE,
                        row.id(),
                        at,
                        Postings.ofSale(asked.payment(), offer.paid().group(), total, asked.count())));
        audit.record(by, AuditAction.CHEQUES_SOLD, row.id());
        return new Sale(new SaleId(row.id()), row.number(), at, offer.paid().group(), total, cheques);
    }

    private SaleRow row(Actor by, Instant at, NewSale asked, Offer offer, Money total) {
        LocalDate day = Amsterdam.dayOf(at);
        return new SaleRow(
                ids.next(),
                by.servicepunt().id().value(),
                day.getYear(),
                numbers.next(by.servicepunt().id(), day.getYear()),
                day,
                at,
                by.account().value(),
                asked.buyer() == null ? null : asked.buyer().value(),
                offer.paid().group().name(),
                asked.worth().count(),
                asked.count(),
                total.cents(),
                asked.payment().name());
    }

    private List<SoldCheque> make(SaleRow row, NewSale asked, Offer offer) {
        List<SoldCheque> cheques = new ArrayList<>(asked.count());
        for (int place = 1; place <= asked.count(); place++) {
            cheques.add(new SoldCheque(
                    new ChequeId(ids.next()),
                    codes.fresh(),
                    ReceiptNumbers.serial(row.number(), place),
                    asked.worth(),
                    offer.paid().price(),
                    row.soldDay().plusMonths(validMonths),
                    offer.holderName()));
        }
        return cheques;
    }

    private List<@Nullable Object> values(SaleRow sale, SoldCheque cheque, Offer offer) {
        Holder holder = offer.holder();
        UUID household = holder == null ? null : holder.household();
        return Arrays.<@Nullable Object>asList(
                cheque.id().value(),
                codes.hash(cheque.code()),
                sale.id(),
                cheque.serial(),
                "ISSUED",
                cheque.worth().count(),
                offer.paid().group(),
                holder == null ? null : holder.ground(),
                cheque.price().cents(),
                offer.paid().gap().cents(),
                holder == null ? null : holder.resident().value(),
                household,
                sale.soldAt(),
                cheque.validUntil());
    }
}
