package nl.wijkcheque.planning.limit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * The figures that a servicepunt may set for itself.
 *
 * @param detourPercent how much longer the road is than the crow flies: 130 is 1.3 times
 * @param unknownTravel between visits of which one is not on the map
 * @param dailyMost planned work on one day
 * @param rest between the last visit of a day and the first of the next (Arbeidstijdenwet 5:3)
 */
@ConfigurationProperties("wijkcheque.planning")
public record LimitSettings(
        @Bindable(defaultValue = "15") int bicycleKmPerHour,
        @Bindable(defaultValue = "5") int footKmPerHour,
        @Bindable(defaultValue = "130") int detourPercent,
        @Bindable(defaultValue = "15m") Duration unknownTravel,
        @Bindable(defaultValue = "8h") Duration dailyMost,
        @Bindable(defaultValue = "11h") Duration rest) {

    public static final LimitSettings USUAL = new LimitSettings(15, 5, 130, Duration.ofMinutes(15), Duration.ofHours(8),
            Duration.ofHours(11));
}
