package nl.wijkcheque.planning;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How a plan for a week is searched for.
 *
 * @param time how long is searched
 * @param steps how many changes are tried; 0 when the time decides. With steps the same seed gives the same plan
 * @param threads of this node for one search
 * @param atOnce how many searches one node does at the same time
 * @param most how many bookings are looked at, in the order of the wachtlijst
 */
@ConfigurationProperties("wijkcheque.planning.week")
record WeekPlanSettings(
        @Bindable(defaultValue = "30s") Duration time,
        @Bindable(defaultValue = "0") long steps,
        @Bindable(defaultValue = "1") int threads,
        @Bindable(defaultValue = "2") int atOnce,
        @Bindable(defaultValue = "1000") int most) {}
