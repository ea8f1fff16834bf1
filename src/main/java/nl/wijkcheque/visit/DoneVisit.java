package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/**
 * A visit that is over, for who asks afterwards how it went.
 *
 * @param finishedOn day on which it was written down that it was over
 * @param crew who set out and was there
 */
public record DoneVisit(
        VisitId visit,
        ResidentId resident,
        ServicepuntId servicepunt,
        OfferingId offering,
        LocalDate day,
        LocalDate finishedOn,
        List<ParticipantId> crew) {

    public DoneVisit {
        crew = List.copyOf(crew);
    }
}
