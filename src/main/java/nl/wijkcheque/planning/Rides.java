package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.resident.Locations;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** How long the way is, as planning reckons it. */
@Singleton
public final class Rides {

    private final Locations locations;
    private final LimitSettings settings;

    Rides(Locations locations, LimitSettings settings) {
        this.locations = locations;
        this.settings = settings;
    }

    /** From one visit to another, and nothing from a place to itself. */
    Minutes between(TravelMode mode, Stop from, Stop to) {
        PlaceBook book = new PlaceBook(null);
        int here = book.number(from.resident(), from.location());
        int there = book.number(to.resident(), to.location());
        return Minutes.of(book.places(settings).minutes(mode, here, there));
    }

    /** @param location null when it is not known */
    record Stop(ResidentId resident, @Nullable Location location) {}

    /**
     * From the servicepunt to the first, and from each to the next.
     *
     * @return as many as there are stops; nothing for the way from a servicepunt that is not on the map
     */
    public List<Minutes> between(ServicepuntId servicepunt, TravelMode mode, List<? extends Host> stops) {
        PlaceBook book = new PlaceBook(locations.of(servicepunt).orElse(null));
        List<Integer> numbers = stops.stream()
                .map(stop -> book.number(stop.id(), stop.address().location()))
                .toList();
        Places places = book.places(settings);
        List<Minutes> ways = new ArrayList<>();
        int from = Places.BASE;
        for (int to : numbers) {
            ways.add(Minutes.of(places.minutes(mode, from, to)));
            from = to;
        }
        return ways;
    }
}
