package nl.wijkcheque.planning;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** A booking with a date, a time and a crew. */
public record PlannedVisit(
        VisitId id,
        BookingId booking,
        ResidentId resident,
        OfferingId offering,
        ServicepuntId servicepunt,
        TimeSlot slot,
        List<CrewMember> crew) {

    public PlannedVisit {
        crew = List.copyOf(crew);
    }

    /** The day as people in the Netherlands count it. */
    public LocalDate day() {
        return Amsterdam.dayOf(slot.start());
    }

    public Minutes length() {
        return Minutes.between(slot.length());
    }

    public boolean hasInCrew(ParticipantId participant) {
        return crew.stream().anyMatch(member -> member.participant().equals(participant));
    }
}
