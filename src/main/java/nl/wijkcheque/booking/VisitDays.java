package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.util.Optional;
import nl.wijkcheque.shared.VisitId;

/** On which days visits are. Bookings ask for it, and whoever plans visits has the answer. */
public interface VisitDays {

    /** Empty for one that stands no more. */
    Optional<LocalDate> of(VisitId visit);
}
