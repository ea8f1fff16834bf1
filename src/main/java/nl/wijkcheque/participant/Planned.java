package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wijkcheque.shared.Period;

/** A placement as it would become. */
record Planned(Track track, Period days, boolean otherSetting, boolean regularWorkLikely) {

    static Planned of(Placement placement) {
        return new Planned(placement.track(), placement.period(), placement.otherSetting(), true);
    }

    LocalDate from() {
        return days.from();
    }

    /** The last of so many days; the day before the first when there are none, or before that. */
    LocalDate lastOf(int number) {
        return from().plusDays(number - 1L);
    }

    /** On a participatiebaan only: elsewhere nothing hangs on the setting. */
    boolean isOtherWork() {
        return track == Track.PARTICIPATIEBAAN && otherSetting;
    }

    boolean isSameWork() {
        return track == Track.PARTICIPATIEBAAN && !otherSetting;
    }

    /** In days. */
    int count() {
        return Math.toIntExact(ChronoUnit.DAYS.between(days.from(), days.until()) + 1);
    }
}
