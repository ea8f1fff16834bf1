package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/** A participant as the demonstration remembers her: when she can work, what she can do, where she is expected. */
final class Helper {

    private static final int MOST_MINUTES_A_DAY = 8 * 60;

    final ParticipantId id;
    final List<Period> placed = new ArrayList<>();
    final List<Period> away = new ArrayList<>();
    final Map<DemoOffering, InductionLevel> levels = new EnumMap<>(DemoOffering.class);

    /** When she can log in herself. */
    @Nullable
    Actor login;

    private final Set<Skill> skills;
    private final Set<Availability> availability;
    private final int weeklyCap;
    private final int travelMinutes;
    private final List<Engagement> engagements = new ArrayList<>();

    Helper(ParticipantId id, NewParticipant who) {
        this.id = id;
        this.skills = who.skills();
        this.availability = who.availability();
        this.weeklyCap = who.weeklyCap().count();
        this.travelMinutes = who.travelMode() == TravelMode.BICYCLE ? 15 : 45;
    }

    boolean has(Skill skill) {
        return skills.contains(skill);
    }

    boolean isAt(DemoOffering offering, InductionLevel level) {
        return levels.get(offering) == level;
    }

    boolean canGoAlone(DemoOffering offering) {
        return isAt(offering, InductionLevel.INDEPENDENT) || isAt(offering, InductionLevel.MENTOR);
    }

    boolean isFree(LocalDateTime from, LocalDateTime until, Dagdeel dagdeel) {
        LocalDate day = from.toLocalDate();
        int length = until.getHour() * 60 + until.getMinute() - from.getHour() * 60 - from.getMinute();
        return availability.contains(new Availability(day.getDayOfWeek(), dagdeel))
                && placed.stream().anyMatch(period -> period.contains(day))
                && away.stream().noneMatch(period -> period.contains(day))
                && engagements.stream()
                        .noneMatch(other -> from.isBefore(other.until.plusMinutes(travelMinutes))
                                && other.from.isBefore(until.plusMinutes(travelMinutes)))
                && minutesOn(new Period(day, day)) + length <= MOST_MINUTES_A_DAY
                && minutesOn(weekOf(day)) + length <= weeklyCap;
    }

    int minutesOn(Period days) {
        return engagements.stream()
                .filter(other -> days.contains(other.from.toLocalDate()))
                .mapToInt(Engagement::minutes)
                .sum();
    }

    void engage(LocalDateTime from, LocalDateTime until) {
        engagements.add(new Engagement(from, until));
    }

    void free(LocalDateTime from) {
        engagements.removeIf(engagement -> engagement.from.equals(from));
    }

    /** What lies behind her no longer matters. */
    void forgetBefore(LocalDate day) {
        engagements.removeIf(engagement -> engagement.from.toLocalDate().isBefore(day));
    }

    static Period weekOf(LocalDate day) {
        LocalDate monday = day.with(java.time.DayOfWeek.MONDAY);
        return new Period(monday, monday.plusDays(6));
    }

    private record Engagement(LocalDateTime from, LocalDateTime until) {
        int minutes() {
            return Math.toIntExact(java.time.Duration.between(from, until).toMinutes());
        }
    }
}
