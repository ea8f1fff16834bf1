package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/** The residents of the neighbourhood. */
@Singleton
public final class Residents {

    private final ResidentRows rows;
    private final Registration registration;
    private final Correcting correcting;
    private final Entitlements entitlements;
    private final Finder finder;
    private final Logins logins;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Residents(
            ResidentRows rows,
            Registration registration,
            Correcting correcting,
            Entitlements entitlements,
            Finder finder,
            Logins logins,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.registration = registration;
        this.correcting = correcting;
        this.entitlements = entitlements;
        this.finder = finder;
        this.logins = logins;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is wrong with somebody to register, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewResident resident) {
        return ResidentChecks.of(resident, Amsterdam.today(clock));
    }

    /** Everything that is wrong with contact data, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(ContactData contact) {
        return ResidentChecks.of(contact);
    }

    /** Refused: the first of {@link #problems(NewResident)}, RESIDENT_ALREADY_KNOWN, NOT_FOUND at sameHouseholdAs. */
    public Outcome<ResidentId> register(Actor by, NewResident resident) {
        List<Refusal> problems = problems(resident);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        return transactions.write(() -> registration.register(by, resident));
    }

    /**
     * Another address or another way to reach her; what it was is kept. Refused: NOT_FOUND, CORRECTED_MEANWHILE,
     * CHANGED_MEANWHILE, RESIDENT_ALREADY_KNOWN, or the first of {@link #problems(ContactData)}.
     */
    public Outcome<Resident> change(
            Actor by, ResidentId id, int version, ContactData contact, CorrectionReason reason) {
        List<Refusal> problems = problems(contact);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        return transactions.write(() -> rows.hold(id.value())
                .map(row -> correcting.reach(by, row, version, ContactRow.of(contact), reason))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND))
                .map(ResidentRow::resident));
    }

    /** For work that needs a name or an address; a person who looks at a file uses {@link #open}. */
    public Optional<Resident> find(ResidentId id) {
        return rows.findById(id.value()).map(ResidentRow::resident);
    }

    /**
     * {@link #find}, as she is now: she neither moves nor is said to have died until the transaction that is open ends. For
     * who writes something that goes with her household.
     */
    public Optional<Resident> hold(ResidentId id) {
        return rows.holdToRead(id.value()).map(ResidentRow::resident);
    }

    public Map<ResidentId, Resident> findAll(Collection<ResidentId> wanted) {
        Map<ResidentId, Resident> found = new HashMap<>();
        if (!wanted.isEmpty()) {
            rows.findByIdIn(wanted.stream().map(ResidentId::value).distinct().toList())
                    .forEach(row -> found.put(row.residentId(), row.resident()));
        }
        return found;
    }

    /** A look at a file by staff, which is written down. A look at one's own is not. */
    public Optional<ResidentFile> open(Actor by, ResidentId id) {
        return rows.findById(id.value()).map(row -> {
            if (!id.equals(by.resident())) {
                transactions.run(() -> audit.record(by, AuditAction.RESIDENT_LOOKED_AT, row.id()));
            }
            return new ResidentFile(
                    row.resident(),
                    groundOn(row, Amsterdam.today(clock)).orElse(null),
                    entitlements.of(row.id()),
                    rows.ofHousehold(row.household()).stream()
                            .filter(other -> !other.id().equals(row.id()))
                            .map(ResidentRow::resident)
                            .toList());
        });
    }

    /** In order of surname. Refused: SEARCH_TOO_WIDE, POSTCODE_INVALID, INPUT_INVALID at after. */
    public Outcome<Slice<Resident>> search(ResidentSearch search, String after, int size) {
        return finder.search(search, after, size);
    }

    /**
     * Who may use each other's reduced cheques.
     *
     * @throws NoSuchElementException for nobody we know
     */
    public UUID household(ResidentId id) {
        return rows.findById(id.value()).orElseThrow().household();
    }

    /**
     * Why she pays the reduced tariff on that day; empty when she pays the standard one.
     *
     * @throws NoSuchElementException for nobody we know
     */
    public Optional<Ground> groundOn(ResidentId id, LocalDate day) {
        return groundOn(rows.findById(id.value()).orElseThrow(), day);
    }

    /** A Wmo-indicatie was seen. Refused: NOT_FOUND, RESIDENT_DIED, ENTITLEMENT_PERIOD_INVALID. */
    public Outcome<Entitlement> recordEntitlement(
            Actor by, ResidentId id, LocalDate validFrom, LocalDate validUntil) {
        return transactions.write(
                () -> withLiving(id, row -> entitlements.record(by, row.id(), validFrom, validUntil)));
    }

    /** Refused: NOT_FOUND, ENTITLEMENT_PERIOD_INVALID when the last day is not within it. */
    public Outcome<Entitlement> endEntitlement(Actor by, ResidentId id, UUID entitlement, LocalDate lastDay) {
        return transactions.write(() -> withRow(id, row -> entitlements.end(by, row.id(), entitlement, lastDay)));
    }

    /** Whether there are pets at home: a practical fact for who plans. Refused: NOT_FOUND. */
    public Outcome<Resident> setPets(Actor by, ResidentId id, boolean pets) {
        return transactions.write(() -> withRow(id, row -> {
            rows.setPets(row.id(), pets);
            audit.record(by, AuditAction.RESIDENT_CHANGED, row.id());
            return Outcome.done(rows.findById(row.id()).orElseThrow().resident());
        }));
    }

    /** A login for booking online; an earlier one stops working. Refused: NOT_FOUND, RESIDENT_DIED. */
    public Outcome<FreshLogin> giveLogin(Actor by, ResidentId id) {
        return transactions.write(() -> withLiving(id, row -> logins.give(by, row)));
    }

    /** A login with a name of its own, that was made for her already. Refused: NOT_FOUND, for another's too; RESIDENT_DIED. */
    public Outcome<AccountId> keepLogin(ResidentId id, AccountId account) {
        return transactions.write(() -> withLiving(id, row -> logins.keep(row, account)));
    }

    private Optional<Ground> groundOn(ResidentRow row, LocalDate day) {
        if (Age.isReduced(row.birthDate(), day)) {
            return Optional.of(Ground.AGE_70);
        }
        return entitlements.covers(row.id(), day) ? Optional.of(Ground.WMO) : Optional.empty();
    }

    private <T> Outcome<T> withLiving(ResidentId id, Function<ResidentRow, Outcome<T>> work) {
        return withRow(
                id,
                row -> row.diedOn() == null ? work.apply(row) : Outcome.refused(RefusalCode.RESIDENT_DIED));
    }

    private <T> Outcome<T> withRow(ResidentId id, Function<ResidentRow, Outcome<T>> work) {
        return rows.findById(id.value()).map(work).orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }
}
