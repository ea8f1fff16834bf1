package nl.wijkcheque.visit;

import java.util.List;
import nl.wijkcheque.catalogue.Billing;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Minutes;

/** What a visit costs, in minutes of cheques. */
final class Due {

    /** The smallest cheque. */
    static final Minutes STEP = Minutes.of(30);

    private Due() {}

    /**
     * @param length of the visit
     * @param working who works there; who is shadowing is never counted
     */
    static Minutes billed(Billing billing, Minutes length, int working) {
        if (working == 0) {
            return Minutes.ZERO;
        }
        return switch (billing) {
            case Billing.PerHour(int persons) ->
                length.times(Math.min(persons, working)).roundedUpTo(STEP);
            case Billing.FixedCheques(int count) -> Minutes.hours(count);
        };
    }

    /**
     * As it went: as long as the longest of those who worked, by as many as worked, and never longer than was agreed with the
     * resident.
     */
    static Minutes worked(Billing billing, Minutes agreed, List<PresenceLine> worked) {
        Minutes longest = worked.stream().map(PresenceLine::minutes).max(Minutes::compareTo).orElse(Minutes.ZERO);
        return billed(billing, longest.isLongerThan(agreed) ? agreed : longest, worked.size());
    }

    /** As it was planned, when everybody comes. */
    static Minutes planned(Billing billing, PlannedVisit visit) {
        return lasting(billing, visit, visit.length());
    }

    /** When everybody comes, and it lasts so long. */
    static Minutes lasting(Billing billing, PlannedVisit visit, Minutes length) {
        return billed(billing, length, Math.toIntExact(visit.crew().stream()
                .filter(member -> member.part() != CrewPart.SHADOWING)
                .count()));
    }
}
