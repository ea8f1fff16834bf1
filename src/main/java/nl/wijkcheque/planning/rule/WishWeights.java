package nl.wijkcheque.planning.rule;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What a wish weighs ⚙, all in the same points: a visit that is done is worth some thousands of them, a minute of travel a
 * dozen. Whole numbers, so that a plan costs the same wherever it is counted.
 *
 * @param visit worth of every visit that is done
 * @param visitHour worth of each hour of it, besides
 * @param urgent worth of an urgent one, besides
 * @param lateDay worth of each day past the norm date, besides
 * @param lateDaysMost days past the norm date that still add worth
 * @param waitingDay worth of each day of waiting, besides: who came first goes first
 * @param soonDay cost of each day that a visit is later in the plan
 * @param travelMinute cost of a minute on the way, with the way from the servicepunt and back
 * @param spreadHour cost of hours: the square of someone's hours in a week, over the most hours she may work, times this
 * @param seeAgain cost when nobody goes whom the resident asked to see again
 * @param continuity cost when nobody goes who was there before, though someone was
 * @param ratherNot cost per person who would rather not do this work
 * @param liked cost per person who likes other work better
 * @param pets cost per person without pets who goes where there are
 * @param together cost per person who would rather go with others than those who come along
 * @param variety cost of each visit of the same offering to which someone goes on one day after the first
 * @param learning cost of each time less in a week that someone who learns can go along with a mentor
 * @param learningTimes how often a week that is wished
 * @param otherDay cost of a promised visit on another day
 * @param otherTime cost of a promised visit at another time of the same day
 * @param otherPerson cost of each person who comes to a promised visit instead of another, or besides, or does not come
 * @param broken cost of a promised visit that is not planned, besides its worth
 */
@ConfigurationProperties("wijkcheque.planning.wishes")
public record WishWeights(
        @Bindable(defaultValue = "4000") int visit,
        @Bindable(defaultValue = "2400") int visitHour,
        @Bindable(defaultValue = "12000") int urgent,
        @Bindable(defaultValue = "150") int lateDay,
        @Bindable(defaultValue = "60") int lateDaysMost,
        @Bindable(defaultValue = "10") int waitingDay,
        @Bindable(defaultValue = "60") int soonDay,
        @Bindable(defaultValue = "12") int travelMinute,
        @Bindable(defaultValue = "300") int spreadHour,
        @Bindable(defaultValue = "1500") int seeAgain,
        @Bindable(defaultValue = "600") int continuity,
        @Bindable(defaultValue = "1200") int ratherNot,
        @Bindable(defaultValue = "200") int liked,
        @Bindable(defaultValue = "1500") int pets,
        @Bindable(defaultValue = "600") int together,
        @Bindable(defaultValue = "150") int variety,
        @Bindable(defaultValue = "1500") int learning,
        @Bindable(defaultValue = "2") int learningTimes,
        @Bindable(defaultValue = "2000") int otherDay,
        @Bindable(defaultValue = "600") int otherTime,
        @Bindable(defaultValue = "1000") int otherPerson,
        @Bindable(defaultValue = "6000") int broken) {

    public static final WishWeights USUAL = new WishWeights(4000, 2400, 12_000, 150, 60, 10, 60, 12, 300, 1500, 600,
            1200, 200, 1500, 600, 150, 1500, 2, 2000, 600, 1000, 6000);

    /** Only what a visit is worth that is done; all other wishes weigh nothing. */
    public WishWeights onlyWorth() {
        return new WishWeights(visit, visitHour, urgent, lateDay, lateDaysMost, waitingDay, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0,
                0, 0, 0, 0, 0, 0);
    }
}
