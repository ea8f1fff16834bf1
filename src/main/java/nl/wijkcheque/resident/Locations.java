package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Where addresses and servicepunten are on the map, for travel times and nothing else. Coordinates come by hand, by
 * import or from a table of postcodes; no service outside is asked.
 */
@Singleton
public final class Locations {

    /** So many rows go in one statement. */
    private static final int AT_ONCE = 1_000;

    private final LocationRows rows;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Locations(
            LocationRows rows,
            RowInserts inserts,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.inserts = inserts;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reads coordinates as a map writes them: {@code 52.04021, 5.66502}. Empty when they are not in the Netherlands. */
    public static Optional<Location> read(String typed) {
        String[] parts = typed.strip().split("[,;]\\s*|\\s+", -1);
        return parts.length == 2 ? DutchLocation.read(parts[0], parts[1]) : Optional.empty();
    }

    /** Everything that is wrong with a table of postcodes, line by line, at most 20; empty when nothing is. */
    public List<Refusal> postcodeProblems(String csv) {
        return PlaceFiles.postcodes(csv).problems();
    }

    /**
     * Replaces the whole table. Addresses that had their place from the table before, and those that had none, get it from
     * this one. Refused: the first of {@link #postcodeProblems}.
     */
    public Outcome<PostcodeTable> loadPostcodes(Actor by, String csv) {
        PlaceFile<PostcodePlace> file = PlaceFiles.postcodes(csv);
        if (!file.problems().isEmpty()) {
            return Outcome.refused(file.problems().getFirst());
        }
        return transactions.write(() -> {
            rows.forgetPostcodes();
            store(file.lines());
            rows.loaded(file.lines().size(), clock.instant(), by.name());
            rows.forgetResidents();
            rows.forgetPremises();
            rows.locateResidents();
            rows.locatePremises();
            audit.record(by, AuditAction.POSTCODES_LOADED, ids.next());
            return Outcome.done(rows.table().orElseThrow());
        });
    }

    /** Empty as long as none was loaded. */
    public Optional<PostcodeTable> postcodeTable() {
        return rows.table();
    }

    /** Everything that is wrong with an import of addresses, line by line, at most 20; empty when nothing is. */
    public List<Refusal> importProblems(String csv) {
        return PlaceFiles.addresses(csv).problems();
    }

    /**
     * Puts known addresses on the map; lines about others change nothing. Refused: the first of {@link #importProblems}.
     *
     * @return how many residents and premises were put there
     */
    public Outcome<Integer> importAddresses(Actor by, String csv) {
        PlaceFile<LocatedAddress> file = PlaceFiles.addresses(csv);
        if (!file.problems().isEmpty()) {
            return Outcome.refused(file.problems().getFirst());
        }
        return transactions.write(() -> {
            int found = 0;
            for (LocatedAddress line : file.lines()) {
                double north = line.location().latitude();
                double east = line.location().longitude();
                found += rows.putResidentsAt(line.postcode(), line.houseNumber(), line.addition(), north, east);
                found += rows.putPremisesAt(line.postcode(), line.houseNumber(), line.addition(), north, east);
            }
            audit.record(by, AuditAction.ADDRESSES_LOCATED, ids.next());
            return Outcome.done(found);
        });
    }

    /**
     * By hand, for a resident or premises. Refused: NOT_FOUND, LOCATION_INVALID outside the Netherlands.
     *
     * @param where null for whatever the table of postcodes says
     */
    public Outcome<ResidentId> put(Actor by, ResidentId host, @Nullable Location where) {
        if (where != null && !isDutch(where)) {
            return Outcome.refused(Refusal.of(RefusalCode.LOCATION_INVALID).at("location"));
        }
        Double north = where == null ? null : where.latitude();
        Double east = where == null ? null : where.longitude();
        UUID id = host.value();
        return transactions.write(() -> {
            if (!rows.knows(id)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            // One of the two does something: residents and premises share one space of ids.
            rows.putResident(id, north, east);
            rows.putPremises(id, north, east);
            rows.locateResident(id);
            rows.locatePremises(id);
            audit.record(by, AuditAction.ADDRESS_LOCATED, id);
            return Outcome.done(host);
        });
    }

    /** Residents who are not on the map, in order of surname. Refused: INPUT_INVALID at after. */
    public Outcome<Slice<Unlocated>> missing(@Nullable UUID after, int size) {
        String from = after == null ? "" : rows.sortKey(after).orElse(null);
        return from == null
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("after"))
                : Outcome.done(Slice.of(rows.residents(from, size + 1), size, row -> row.id().toString()));
    }

    /** All premises in use that are not on the map: there are tens, not thousands. */
    public List<Unlocated> missingPremises() {
        return rows.premises();
    }

    /** Where crews gather; empty when nobody said so, and then the way there is not counted. */
    public Optional<Location> of(ServicepuntId servicepunt) {
        return rows.servicepunt(servicepunt.value()).map(row -> new Location(row.latitude(), row.longitude()));
    }

    /** Of the servicepunt of who says it; null to forget it. Refused: LOCATION_INVALID outside the Netherlands. */
    public Outcome<ServicepuntId> putServicepunt(Actor by, @Nullable Location where) {
        if (where != null && !isDutch(where)) {
            return Outcome.refused(Refusal.of(RefusalCode.LOCATION_INVALID).at("location"));
        }
        UUID id = by.servicepunt().id().value();
        return transactions.write(() -> {
            if (where == null) {
                rows.forgetServicepunt(id);
            } else {
                rows.putServicepunt(id, where.latitude(), where.longitude());
            }
            audit.record(by, AuditAction.SERVICEPUNT_LOCATED, id);
            return Outcome.done(by.servicepunt().id());
        });
    }

    private static boolean isDutch(Location where) {
        return DutchLocation.of(where.latitude(), where.longitude()).isPresent();
    }

    private void store(List<PostcodePlace> places) {
        for (int from = 0; from < places.size(); from += AT_ONCE) {
            inserts.insert(
                    "postcode_place",
                    List.of("postcode", "from_number", "until_number", "latitude", "longitude"),
                    places.subList(from, Math.min(from + AT_ONCE, places.size())).stream()
                            .map(place -> List.<Object>of(
                                    place.postcode(),
                                    place.from(),
                                    place.until(),
                                    place.location().latitude(),
                                    place.location().longitude()))
                            .toList());
        }
    }
}
