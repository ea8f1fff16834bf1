package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.VisitId;

/** What is counted over many cheques: each one statement over an index. */
@Singleton
public final class ChequeCounts {

    private final ChequeRows cheques;
    private final SaleRows sales;
    private final Residents residents;
    private final ChequeEventRows events;
    private final Clock clock;

    ChequeCounts(ChequeRows cheques, SaleRows sales, Residents residents, ChequeEventRows events, Clock clock) {
        this.cheques = cheques;
        this.sales = sales;
        this.residents = residents;
        this.events = events;
        this.clock = clock;
    }

    /** What the household of a resident still has. @throws java.util.NoSuchElementException for nobody we know */
    public Wallet walletOf(ResidentId resident) {
        WalletRow row = cheques.wallet(residents.household(resident), Amsterdam.today(clock));
        return new Wallet(Math.toIntExact(row.cheques()), Minutes.of(Math.toIntExact(row.minutes())));
    }

    /** How many minutes were paid for these visits; those that were not paid for are left out. */
    public Map<VisitId, Minutes> redeemedFor(Collection<VisitId> visits) {
        Map<VisitId, Minutes> paid = new HashMap<>();
        if (visits.isEmpty()) {
            return paid;
        }
        for (VisitRow row : cheques.redeemedFor(visits.stream().map(VisitId::value).toList())) {
            paid.put(new VisitId(row.visitId()), Minutes.of(Math.toIntExact(row.minutes())));
        }
        return paid;
    }

    /** What the smallest cheque is worth that was taken in for a visit; empty when none was. */
    public Optional<Minutes> smallestFor(VisitId visit) {
        return cheques.smallestFor(visit.value()).map(Minutes::of);
    }

    /**
     * The sales of a servicepunt on a day, the latest first. Refused: INPUT_INVALID at after.
     *
     * @param after the cursor of the page before; empty for the first
     */
    public Outcome<Slice<SaleLine>> sales(ServicepuntId servicepunt, LocalDate day, String after, int size) {
        int before;
        try {
            before = after.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(after);
        } catch (NumberFormatException notOurs) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("after"));
        }
        List<SaleRow> oneMore = sales.page(servicepunt.value(), day, before, size + 1);
        return Outcome.done(Slice.of(oneMore, size, row -> Integer.toString(row.sequence()))
                .map(SaleRow::line));
    }

    /** What organisations bought on account at a servicepunt in a period, in order of the receipts. */
    public List<SaleOnAccount> onAccount(ServicepuntId servicepunt, Period period) {
        return sales.onAccount(servicepunt.value(), period.from(), period.until()).stream()
                .map(SaleRow::onAccount)
                .toList();
    }

    /** Who bought on account in these sales; what is no sale, or was paid, is left out. */
    public Map<UUID, OrganisationId> buyersOnAccount(Collection<UUID> asked) {
        Map<UUID, OrganisationId> buyers = new HashMap<>();
        if (!asked.isEmpty()) {
            sales.findByIdIn(asked).forEach(sale -> {
                if (sale.organisationId() != null) {
                    buyers.put(sale.id(), new OrganisationId(sale.organisationId()));
                }
            });
        }
        return buyers;
    }

    /** What was sold at a servicepunt on a day, per kind of payment; what was taken back since is still in it. */
    public SalesTotal totals(ServicepuntId servicepunt, LocalDate day) {
        return sales.totals(servicepunt.value(), day).total();
    }

    /** The first and the last receipt of a shift. */
    public Receipts receipts(TillShiftId shift) {
        return sales.receipts(shift.value()).receipts();
    }

    /** Cheques that something is still owed for, to hold against the ledger's deferred income: of all servicepunten. */
    public Map<TariffGroup, Outstanding> outstanding() {
        Map<TariffGroup, Outstanding> all = new EnumMap<>(TariffGroup.class);
        for (TariffGroup group : TariffGroup.values()) {
            all.put(group, Outstanding.NONE);
        }
        for (SumRow row : cheques.owed()) {
            all.put(TariffGroup.valueOf(row.name()), new Outstanding(row.cheques(), Money.cents(row.cents())));
        }
        return all;
    }

    /** The subsidy of all cheques that were redeemed, with its grounds counted, to hold against the ledger. */
    public List<GroundTotal> redeemedByGround() {
        return cheques.redeemedByGround().stream()
                .map(row -> new GroundTotal(Ground.valueOf(row.name()), row.cheques(), Money.cents(row.cents())))
                .toList();
    }

    /** What happened to cheques at a servicepunt in a period, also what moved no money: replaced, extended, expired. */
    public Map<ChequeEventKind, Happenings> happened(ServicepuntId servicepunt, Period period) {
        return perKind(events.counts(servicepunt.value(), period.from(), period.until()));
    }

    /** What happened to cheques in a shift: sold, voided, refunded. */
    public Map<ChequeEventKind, Happenings> happened(TillShiftId shift) {
        return perKind(events.countsOfShift(shift.value()));
    }

    private static Map<ChequeEventKind, Happenings> perKind(List<SumRow> rows) {
        Map<ChequeEventKind, Happenings> all = new EnumMap<>(ChequeEventKind.class);
        for (ChequeEventKind kind : ChequeEventKind.values()) {
            all.put(kind, Happenings.NONE);
        }
        rows.forEach(row -> all.put(
                ChequeEventKind.valueOf(row.name()), new Happenings(row.cheques(), Money.cents(row.cents()))));
        return all;
    }
}
