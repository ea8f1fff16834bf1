package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Location;
import org.jspecify.annotations.Nullable;

/**
 * Where people go, by number: 0 is the servicepunt, each resident is a place of her own. Travel is by bicycle or on foot along
 * a road with detours, in whole minutes rounded up; the same to a place as from it, and nothing within one.
 */
public final class Places {

    /** The place of the servicepunt. */
    public static final int BASE = 0;

    /** Up to here, ways that were asked for are kept; beyond, there would be too many, and few are asked for twice. */
    private static final int MATRIX_MOST = 1_500;

    private final List<@Nullable Location> locations;
    private final int count;
    private final LimitSettings settings;
    /** Minutes and one more, so that 0 is what nobody asked yet: threads may find the same way twice, and find it the same. */
    private final short[] bicycle;

    private final short[] foot;

    /** @param locations of the servicepunt first; null where it is not known */
    public Places(List<? extends @Nullable Location> locations, LimitSettings settings) {
        this.locations = Collections.unmodifiableList(new ArrayList<@Nullable Location>(locations));
        this.count = locations.size();
        this.settings = settings;
        int rows = count <= MATRIX_MOST ? count : 0;
        this.bicycle = new short[rows * rows];
        this.foot = new short[rows * rows];
    }

    public Optional<Location> location(int place) {
        return Optional.ofNullable(locations.get(place));
    }

    public int count() {
        return count;
    }

    /** Minutes on the way. A servicepunt that is not on the map is everywhere: nobody knows how far it is. */
    public int minutes(TravelMode mode, int from, int to) {
        short[] known = mode == TravelMode.BICYCLE ? bicycle : foot;
        int at = Math.min(from, to) * count + Math.max(from, to);
        if (known.length > 0 && known[at] != 0) {
            return known[at] - 1;
        }
        int speed = mode == TravelMode.BICYCLE ? settings.bicycleKmPerHour() : settings.footKmPerHour();
        int minutes = Math.min(Short.MAX_VALUE - 1, computed(from, to, speed));
        if (known.length > 0) {
            known[at] = (short) (minutes + 1);
        }
        return minutes;
    }

    private int computed(int from, int to, int kmPerHour) {
        Location here = locations.get(from);
        Location there = locations.get(to);
        if (from == to || (from == BASE && here == null) || (to == BASE && there == null)) {
            return 0;
        }
        if (here == null || there == null) {
            return Math.toIntExact(settings.unknownTravel().toMinutes());
        }
        long metres = (long) here.metresTo(there) * settings.detourPercent();
        return Math.toIntExact(Math.ceilDiv(metres * 60, 100_000L * kmPerHour));
    }
}
