package nl.wijkcheque.catalogue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** What residents can book. */
@Singleton
public final class Offerings {

    /** All of the price. */
    private static final int HIGHEST_RATE = 10_000;

    private final OfferingRows rows;
    private final VatRows vatRows;
    private final OfferingChecks checks;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Offerings(
            OfferingRows rows,
            VatRows vatRows,
            OfferingChecks checks,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.vatRows = vatRows;
        this.checks = checks;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is wrong with an offering, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(OfferingDetails details) {
        return checks.of(details);
    }

    /**
     * Open at once. Refused: the first of {@link #problems}.
     *
     * @param vat how it is taxed to begin with
     */
    public Outcome<OfferingId> add(Actor by, OfferingDetails details, DatedVat vat) {
        List<Refusal> problems = problems(details);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        if (!isPossible(vat.treatment())) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("vatBasisPoints"));
        }
        return transactions.write(() -> {
            UUID id = ids.next();
            rows.save(OfferingRow.of(id, details, true, 0));
            vatRows.add(id, vat.validFrom(), rateOf(vat.treatment()));
            audit.record(by, AuditAction.OFFERING_CHANGED, id);
            return Outcome.done(new OfferingId(id));
        });
    }

    /** A klus stays a klus: what was booked counts as one. Refused: NOT_FOUND, CHANGED_MEANWHILE, or {@link #problems}. */
    public Outcome<Offering> change(Actor by, OfferingId id, int version, OfferingDetails details) {
        List<Refusal> problems = problems(details);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        return transactions.write(() -> {
            OfferingRow row = rows.findById(id.value()).orElse(null);
            if (row == null) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (!row.kind().equals(details.kind().name())) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("kind"));
            }
            if (rows.takeVersion(id.value(), version) == 0) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            OfferingRow changed = OfferingRow.of(id.value(), details, row.open(), version + 1);
            rows.update(changed);
            audit.record(by, AuditAction.OFFERING_CHANGED, id.value());
            return Outcome.done(changed.offering());
        });
    }

    /** Opens or closes it for new bookings. Refused: NOT_FOUND. */
    public Outcome<Offering> setOpen(Actor by, OfferingId id, boolean open) {
        return transactions.write(() -> {
            rows.setOpen(id.value(), open);
            Optional<Offering> found = find(id);
            found.ifPresent(offering -> audit.record(by, AuditAction.OFFERING_CHANGED, id.value()));
            return found.map(Outcome::done).orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
        });
    }

    public Optional<Offering> find(OfferingId id) {
        return rows.findById(id.value()).map(OfferingRow::offering);
    }

    public Map<OfferingId, Offering> findAll(Collection<OfferingId> wanted) {
        Map<OfferingId, Offering> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            rows.findByIdIn(wanted.stream().map(OfferingId::value).distinct().toList()).stream()
                    .map(OfferingRow::offering)
                    .forEach(offering -> found.put(offering.id(), offering));
        }
        return found;
    }

    /**
     * All, klussen first, then by Dutch name: there are dozens, not thousands.
     *
     * @param openOnly without closed ones
     */
    public List<Offering> list(boolean openOnly) {
        return rows.all().stream()
                .map(OfferingRow::offering)
                .filter(offering -> offering.open() || !openOnly)
                .toList();
    }

    /** Refused: NOT_FOUND, VAT_DATE_TAKEN, DATE_IN_THE_PAST, INPUT_INVALID for a rate that can't be. */
    public Outcome<DatedVat> setVat(Actor by, OfferingId id, DatedVat vat) {
        if (vat.validFrom().isBefore(Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.DATE_IN_THE_PAST).at("validFrom"));
        }
        if (!isPossible(vat.treatment())) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("vatBasisPoints"));
        }
        return transactions.write(() -> {
            if (rows.findById(id.value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (vatRows.add(id.value(), vat.validFrom(), rateOf(vat.treatment())) == 0) {
                return Outcome.refused(Refusal.of(RefusalCode.VAT_DATE_TAKEN).at("validFrom"));
            }
            audit.record(by, AuditAction.OFFERING_CHANGED, id.value());
            return Outcome.done(vat);
        });
    }

    /** How it is taxed on that day; empty before its first treatment. */
    public Optional<VatTreatment> vatOn(OfferingId id, LocalDate day) {
        return vatOf(id).stream()
                .filter(vat -> !vat.validFrom().isAfter(day))
                .map(DatedVat::treatment)
                .findFirst();
    }

    /** Every treatment, latest first. */
    public List<DatedVat> vatOf(OfferingId id) {
        return vatRows.of(id.value()).stream().map(VatRow::dated).toList();
    }

    private static boolean isPossible(VatTreatment treatment) {
        Integer rate = rateOf(treatment);
        return rate == null || (0 <= rate && rate <= HIGHEST_RATE);
    }

    private static @Nullable Integer rateOf(VatTreatment treatment) {
        return switch (treatment) {
            case VatTreatment.Exempt exempt -> null;
            case VatTreatment.Rate(int basisPoints) -> basisPoints;
        };
    }
}
