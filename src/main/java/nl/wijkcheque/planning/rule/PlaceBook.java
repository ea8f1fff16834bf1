package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Gives each place a number while a problem is put together. */
public final class PlaceBook {

    private final List<@Nullable Location> locations = new ArrayList<>();
    private final Map<Door, Integer> numbers = new HashMap<>();

    /** @param servicepunt null when it is not on the map: then the way from it and back counts for nothing */
    public PlaceBook(@Nullable Location servicepunt) {
        locations.add(servicepunt);
    }

    /** @param location null when it is not known */
    public int number(ResidentId resident, @Nullable Location location) {
        return numbers.computeIfAbsent(new Door(resident, location), door -> {
            locations.add(location);
            return locations.size() - 1;
        });
    }

    public Places places(LimitSettings settings) {
        return new Places(locations, settings);
    }

    /** Two visits to one resident may be at two places. */
    private record Door(ResidentId resident, @Nullable Location location) {}
}
