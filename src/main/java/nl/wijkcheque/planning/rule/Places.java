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

    /** Up to here, all distances are kept; beyond, they are computed when asked, as few of them ever are. */
    private static final int MATRIX_MOST = 2_500;

    private final List<@Nullable Location> locations;
    private final LimitSettings settings;
    private final short @Nullable [][] bicycle;
    private final short @Nullable [][] foot;

    /** @param locations of the servicepunt first; null where it is not known */
    public Places(List<? extends @Nullable Location> locations, LimitSettings settings) {
        this.locations = Collections.unmodifiableList(new ArrayList<@Nullable Location>(locations));
        this.settings = settings;
        boolean few = locations.size() <= MATRIX_MOST;
        this.bicycle = few ? matrix(settings.bicycleKmPerHour()) : null;
        this.foot = few ? matrix(settings.footKmPerHour()) : null;
    }

    public Optional<Location> location(int place) {
        return Optional.ofNullable(locations.get(place));
    }

    public int count() {
        return locations.size();
    }

    /** Minutes on the way. A servicepunt that is not on the map is everywhere: nobody knows how far it is. */
    public int minutes(TravelMode mode, int from, int to) {
        short[][] known = mode == TravelMode.BICYCLE ? bicycle : foot;
        if (known != null) {
            return known[from][to];
        }
        return computed(from, to, mode == TravelMode.BICYCLE ? settings.bicycleKmPerHour() : settings.footKmPerHour());
    }

    private short[][] matrix(int kmPerHour) {
        int size = locations.size();
        short[][] all = new short[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < from; to++) {
                all[from][to] = (short) Math.min(Short.MAX_VALUE, computed(from, to, kmPerHour));
                all[to][from] = all[from][to];
            }
        }
        return all;
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
