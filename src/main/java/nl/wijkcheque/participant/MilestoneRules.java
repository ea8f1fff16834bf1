package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** When something may be decided, and how. */
@Singleton
final class MilestoneRules {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final TrackSettings settings;

    MilestoneRules(TrackSettings settings) {
        this.settings = settings;
    }

    Optional<Refusal> check(
            Placement placement, Milestone milestone, MilestoneVerdict verdict, LocalDate decidedOn, LocalDate today) {
        if (!milestone.kind().verdicts().contains(verdict)) {
            return Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at("verdict"));
        }
        LocalDate earliest = earliest(placement, milestone);
        if (today.isBefore(earliest)) {
            return Optional.of(Refusal.of(RefusalCode.DECISION_TOO_EARLY, DATE.format(earliest)));
        }
        return decidedOn.isBefore(earliest) || decidedOn.isAfter(today)
                ? Optional.of(Refusal.of(RefusalCode.PAST_DAY_INVALID, DATE.format(earliest)).at("decidedOn"))
                : Optional.empty();
    }

    /** Cooperation is judged when the half year is over; who has a startkwalificatie is known from the start. */
    private LocalDate earliest(Placement placement, Milestone milestone) {
        return switch (milestone.kind()) {
            case SCHOOLING_OFFER -> placement.from();
            case COOPERATION -> milestone.dueOn();
            case REVIEW, SECOND_YEAR_OVER -> milestone.dueOn().minusDays(settings.noticeDays());
        };
    }
}
