package nl.wijkcheque.resident;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/** Finds where crews come, residents and premises alike; a person's data are asked of {@link Residents}. */
@Singleton
public final class Hosts {

    private final Residents residents;
    private final PremisesRows premises;

    Hosts(Residents residents, PremisesRows premises) {
        this.residents = residents;
        this.premises = premises;
    }

    public Optional<Host> find(ResidentId id) {
        Optional<Host> resident = residents.find(id).map(Host.class::cast);
        return resident.isPresent() ? resident : premises.find(id.value()).map(PremisesRow::premises);
    }

    /**
     * Residents whose name begins so, and premises with it in their name: at most 200 of each. Nobody, when fewer than two
     * letters were typed.
     */
    public Set<ResidentId> named(String text) {
        Outcome<Slice<Resident>> found = residents.search(new ResidentSearch(text, null, null, null), "",
                Slice.LARGEST_SIZE);
        return switch (found) {
            case Outcome.Refused<?> _ -> Set.of();
            case Outcome.Done<Slice<Resident>>(Slice<Resident> people) ->
                Stream.concat(
                        people.items().stream().map(Resident::id),
                        premises.named(text.strip(), Slice.LARGEST_SIZE).stream().map(PremisesRow::residentId))
                        .collect(Collectors.toSet());
        };
    }

    /** Those that exist; one query, or two when premises are among them. */
    public Map<ResidentId, Host> findAll(Collection<ResidentId> wanted) {
        Map<ResidentId, Host> found = new HashMap<>(residents.findAll(wanted));
        Set<ResidentId> missing = wanted.stream().filter(id -> !found.containsKey(id)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            premises.findAll(missing.stream().map(ResidentId::value).toList())
                    .forEach(row -> found.put(row.residentId(), row.premises()));
        }
        return found;
    }
}
