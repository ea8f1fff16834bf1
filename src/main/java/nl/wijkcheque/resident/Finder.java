package nl.wijkcheque.resident;

import static nl.wijkcheque.resident.ResidentChecks.clean;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Slice;

/** Finds residents by the most telling thing that is known of them. */
@Singleton
final class Finder {

    private static final int SHORTEST_NAME = 2;

    private final ResidentRows rows;

    Finder(ResidentRows rows) {
        this.rows = rows;
    }

    Outcome<Slice<Resident>> search(ResidentSearch search, String after, int size) {
        String name = NameKey.prefix(clean(search.name()));
        String typedPostcode = clean(search.postcode());
        Optional<String> postcode = Postcode.read(typedPostcode);
        if (postcode.isEmpty() && !typedPostcode.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.POSTCODE_INVALID).at("postcode"));
        }
        if (postcode.isEmpty() && search.houseNumber() != null) {
            return Outcome.refused(Refusal.of(RefusalCode.SEARCH_TOO_WIDE).at("postcode"));
        }
        if (postcode.isEmpty() && search.birthDate() == null && name.length() < SHORTEST_NAME) {
            return Outcome.refused(Refusal.of(RefusalCode.SEARCH_TOO_WIDE).at("name"));
        }
        Optional<String> from = after.isEmpty() ? Optional.of("") : keyOf(after);
        if (from.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("after"));
        }
        List<ResidentRow> found = postcode.isPresent()
                ? rows.byPostcode(
                        postcode.get(), search.houseNumber(), search.birthDate(), name, from.get(), size + 1)
                : search.birthDate() != null
                        ? rows.byBirthDate(search.birthDate(), name, from.get(), size + 1)
                        : rows.byName(name, from.get(), size + 1);
        return Outcome.done(Slice.of(found, size, row -> row.id().toString()).map(ResidentRow::resident));
    }

    /** A page is continued after a resident's id, so that no name stands in an address. */
    private Optional<String> keyOf(String after) {
        try {
            return rows.findById(UUID.fromString(after)).map(ResidentRow::sortKey);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
