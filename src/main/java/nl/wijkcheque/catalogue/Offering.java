package nl.wijkcheque.catalogue;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A klus or dienst that residents can book.
 *
 * @param open whether it can be booked now; what was booked before it was closed goes on
 * @param version how often it was changed; a change names the version that it was based on
 */
public record Offering(OfferingId id, OfferingDetails details, boolean open, int version) {

    public String name(Locale locale) {
        return details.name().in(locale);
    }

    public OfferingKind kind() {
        return details.kind();
    }

    public Place place() {
        return details.place();
    }

    public Minutes usual() {
        return details.usual();
    }

    public Minutes maximum() {
        return details.maximum();
    }

    public int crewMin() {
        return details.crewMin();
    }

    public int crewMax() {
        return details.crewMax();
    }

    public Set<Skill> skills() {
        return details.skills();
    }

    public boolean aloneAllowed() {
        return details.aloneAllowed();
    }

    public Billing billing() {
        return details.billing();
    }

    public @Nullable Integer seats() {
        return details.seats();
    }

    /** Within how many weeks we mean to come. */
    public int normWeeks() {
        return details.normWeeks();
    }

    public boolean inSeason(LocalDate day) {
        Season season = details.season();
        return season == null || season.contains(day);
    }
}
