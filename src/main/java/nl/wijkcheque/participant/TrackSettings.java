package nl.wijkcheque.participant;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * What a servicepunt may set for itself about guiding participants.
 *
 * @param caseloadLeast participants of one coach, at least
 * @param caseloadMost participants of one coach, at most: 35 to 40 [Ede]
 * @param noticeDays before something is due that a coach hears of it, and may decide it
 * @param leavingWeeks before the end of a placement that it is shown who will be missed
 * @param ladderMonths between two measurements on the participatieladder: not sooner, and due then [VNG]
 */
@ConfigurationProperties("wijkcheque.participant")
public record TrackSettings(
        @Bindable(defaultValue = "35") int caseloadLeast,
        @Bindable(defaultValue = "40") int caseloadMost,
        @Bindable(defaultValue = "42") int noticeDays,
        @Bindable(defaultValue = "12") int leavingWeeks,
        @Bindable(defaultValue = "3") int ladderMonths) {}
