package nl.wijkcheque.resident;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** The organisations that buy klussen on account, and the premises where that work is done. */
@Singleton
public final class Organisations {

    private static final int SHORTEST_NAME = 2;
    private static final int MOST_NAMED = 10;

    private final OrganisationRows rows;
    private final PremisesRows premises;
    private final LocationRows locations;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;
    private final int usualDays;

    /** @param usualDays within which an invoice is paid when nothing else was agreed: the setting, 30 [choice] */
    Organisations(
            OrganisationRows rows,
            PremisesRows premises,
            LocationRows locations,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock,
            @Value("${wijkcheque.invoice.payment-days:30}") int usualDays) {
        this.rows = rows;
        this.premises = premises;
        this.locations = locations;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
        this.usualDays = usualDays;
    }

    public int usualDays() {
        return usualDays;
    }

    /** Everything that is wrong with an organisation, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewOrganisation typed) {
        return OrganisationChecks.of(typed);
    }

    /** Everything that is wrong with premises, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewPremises typed) {
        return OrganisationChecks.of(typed);
    }

    /** Refused: the first of {@link #problems(NewOrganisation)}, ORGANISATION_ALREADY_KNOWN (number and name). */
    public Outcome<OrganisationId> register(Actor by, NewOrganisation typed) {
        return checked(problems(typed), () -> {
            OrganisationRow row = OrganisationRow.of(ids.next(), typed, usualDays, clock.instant());
            if (rows.findSame(row.kvkNumber(), row.name()).isPresent()) {
                return Outcome.refused(RefusalCode.ORGANISATION_ALREADY_KNOWN);
            }
            return UniqueKeys.unlessTaken("organisation_same", RefusalCode.ORGANISATION_ALREADY_KNOWN, () -> {
                rows.save(row);
                audit.record(by, AuditAction.ORGANISATION_REGISTERED, row.id());
                return new OrganisationId(row.id());
            });
        });
    }

    /**
     * What was invoiced before keeps the name and address of then. Refused: NOT_FOUND, CHANGED_MEANWHILE,
     * ORGANISATION_ALREADY_KNOWN, or the first of {@link #problems(NewOrganisation)}.
     */
    public Outcome<Organisation> change(Actor by, OrganisationId id, int version, NewOrganisation typed) {
        return checked(problems(typed), () -> {
            if (rows.findById(id.value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            OrganisationRow row = OrganisationRow.of(id.value(), typed, usualDays, clock.instant());
            return UniqueKeys
                    .unlessTaken("organisation_same", RefusalCode.ORGANISATION_ALREADY_KNOWN,
                            () -> update(row, version))
                    .then(count -> changed(by, id, count));
        });
    }

    private Outcome<Organisation> changed(Actor by, OrganisationId id, int count) {
        if (count == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.ORGANISATION_CHANGED, id.value());
        return Outcome.done(find(id).orElseThrow());
    }

    /** One that is not active can't be booked for; what was booked goes on, and is invoiced. Refused: NOT_FOUND. */
    public Outcome<Organisation> setActive(Actor by, OrganisationId id, boolean active) {
        return transactions.write(() -> {
            if (rows.setActive(id.value(), active) == 0) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            audit.record(by, AuditAction.ORGANISATION_CHANGED, id.value());
            return Outcome.done(find(id).orElseThrow());
        });
    }

    public Optional<Organisation> find(OrganisationId id) {
        return rows.findById(id.value()).map(OrganisationRow::organisation);
    }

    /** Those that exist. */
    public Map<OrganisationId, Organisation> findAll(Collection<OrganisationId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : rows.findByIdIn(wanted.stream().map(OrganisationId::value).distinct().toList()).stream()
                        .map(OrganisationRow::organisation)
                        .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** All, in order of name: there are tens, not thousands. */
    public List<Organisation> list() {
        return rows.all().stream().map(OrganisationRow::organisation).toList();
    }

    /** With that in their name, in order of name; at most ten, and none for fewer than two letters. */
    public List<Organisation> named(String text) {
        String wanted = text.strip();
        return wanted.length() < SHORTEST_NAME
                ? List.of()
                : rows.named(wanted, MOST_NAMED).stream().map(OrganisationRow::organisation).toList();
    }

    /** In order of name. */
    public List<Premises> premisesOf(OrganisationId id) {
        return premises.of(id.value()).stream().map(PremisesRow::premises).toList();
    }

    public Optional<Premises> premises(ResidentId id) {
        return premises.find(id.value()).map(PremisesRow::premises);
    }

    /** Refused: NOT_FOUND (no such organisation), or the first of {@link #problems(NewPremises)}. */
    public Outcome<Premises> addPremises(Actor by, OrganisationId id, NewPremises typed) {
        return checked(problems(typed), () -> {
            if (rows.findById(id.value()).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            UUID added = ids.next();
            premises.save(StoredPremises.of(added, id.value(), typed));
            locations.locatePremises(added);
            audit.record(by, AuditAction.PREMISES_CHANGED, added);
            return Outcome.done(premises.find(added).orElseThrow().premises());
        });
    }

    /** Refused: NOT_FOUND, CHANGED_MEANWHILE, or the first of {@link #problems(NewPremises)}. */
    public Outcome<Premises> changePremises(
            Actor by, ResidentId id, int version, NewPremises typed, boolean active) {
        return checked(problems(typed), () -> {
            Optional<PremisesRow> known = premises.find(id.value());
            if (known.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            PremisesRow before = known.get();
            ContactRow contact = ContactRow.of(typed.contact())
                    .orAt(before.postcode(), before.houseNumber(), before.latitude(), before.longitude());
            if (update(id.value(), version, contact, typed, active) == 0) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            locations.locatePremises(id.value());
            audit.record(by, AuditAction.PREMISES_CHANGED, id.value());
            return Outcome.done(premises.find(id.value()).orElseThrow().premises());
        });
    }

    private <T> Outcome<T> checked(List<Refusal> problems, java.util.function.Supplier<Outcome<T>> work) {
        return problems.isEmpty() ? transactions.write(work) : Outcome.refused(problems.getFirst());
    }

    private int update(OrganisationRow row, int version) {
        return rows.change(
                row.id(),
                version,
                row.name(),
                row.kvkNumber(),
                row.vatNumber(),
                row.email(),
                row.postcode(),
                row.houseNumber(),
                row.addition(),
                row.street(),
                row.city(),
                row.contactName(),
                row.phone(),
                row.paymentDays());
    }

    private int update(UUID id, int version, ContactRow contact, NewPremises typed, boolean active) {
        return premises.change(
                id,
                version,
                ResidentChecks.clean(typed.name()),
                ResidentChecks.clean(typed.contactName()),
                contact.postcode(),
                contact.houseNumber(),
                contact.addition(),
                contact.street(),
                contact.city(),
                contact.latitude(),
                contact.longitude(),
                contact.phone(),
                active);
    }
}
