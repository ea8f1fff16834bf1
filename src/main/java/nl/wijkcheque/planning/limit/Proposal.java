package nl.wijkcheque.planning.limit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Skill;
import nl.wijkcheque.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * A visit that might be.
 *
 * @param dienst a dienst asks for induction
 * @param location where it is; null when that is not known
 */
public record Proposal(TimeSlot slot, ResidentId resident, @Nullable Location location, boolean dienst, Work work) {

    /**
     * What the offering asks of a crew.
     *
     * @param crewMin fewest who work; who is shadowing is extra
     * @param seats for crew and resident together; null when it does not matter
     */
    public record Work(
            OfferingId offering,
            Set<Skill> skills,
            boolean aloneAllowed,
            int crewMin,
            int crewMax,
            @Nullable Integer seats) {

        public Work {
            skills = Set.copyOf(skills);
        }
    }

    public LocalDate day() {
        return Amsterdam.dayOf(slot.start());
    }

    public Minutes length() {
        return Minutes.between(slot.length());
    }

    /** Monday to Sunday, in the Netherlands. */
    public Period week() {
        return weekOf(day());
    }

    public static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(monday, monday.plusDays(6));
    }
}
