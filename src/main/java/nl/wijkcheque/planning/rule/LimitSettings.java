package nl.wijkcheque.planning.rule;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import java.time.LocalTime;

/**
 * The figures that a servicepunt may set for itself.
 *
 * @param detourPercent how much longer the road is than the crow flies: 130 is 1.3 times
 * @param unknownTravel to or from a visit that is not on the map
 * @param dailyMost planned work on one day
 * @param rest between the last visit of a day and the first of the next (Arbeidstijdenwet 5:3)
 * @param visitsPerDay the most visits that one person is asked for on one day [choice]
 * @param daysPerWeek the most days, Monday to Sunday, on which one person is asked [choice]
 * @param workBeforeBreak a day with more work than this has a break (Arbeidstijdenwet 5:4)
 * @param pause how long that break is, besides the travel (Arbeidstijdenwet 5:4)
 * @param opens before this nobody leaves the servicepunt for the first visit [choice]
 * @param closes after this nobody comes back to the servicepunt from the last visit [choice]
 */
@ConfigurationProperties("wijkcheque.planning")
public record LimitSettings(
        @Bindable(defaultValue = "15") int bicycleKmPerHour,
        @Bindable(defaultValue = "5") int footKmPerHour,
        @Bindable(defaultValue = "130") int detourPercent,
        @Bindable(defaultValue = "15m") Duration unknownTravel,
        @Bindable(defaultValue = "8h") Duration dailyMost,
        @Bindable(defaultValue = "11h") Duration rest,
        @Bindable(defaultValue = "5") int visitsPerDay,
        @Bindable(defaultValue = "5") int daysPerWeek,
        @Bindable(defaultValue = "330m") Duration workBeforeBreak,
        @Bindable(defaultValue = "30m") Duration pause,
        @Bindable(defaultValue = "07:30") LocalTime opens,
        @Bindable(defaultValue = "21:30") LocalTime closes) {

    public static final LimitSettings USUAL = new LimitSettings(15, 5, 130, Duration.ofMinutes(15), Duration.ofHours(8),
            Duration.ofHours(11), 5, 5, Duration.ofMinutes(330), Duration.ofMinutes(30), LocalTime.of(7, 30),
            LocalTime.of(21, 30));
}
