package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/** Adds registered hours up per person and week. */
@Singleton
final class SpreadReads {

    private final ExperienceRows rows;
    private final Participants participants;
    private final Clock clock;

    SpreadReads(ExperienceRows rows, Participants participants, Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.clock = clock;
    }

    WeekSpread last(ServicepuntId servicepunt, int weeks) {
        LocalDate monday = mondayOf(Amsterdam.today(clock));
        List<LocalDate> mondays = new ArrayList<>();
        for (int back = weeks - 1; back >= 0; back--) {
            mondays.add(monday.minusWeeks(back));
        }
        Period days = new Period(mondays.getFirst(), monday.plusDays(6));
        Map<UUID, Map<LocalDate, Minutes>> worked = new HashMap<>();
        for (DaySum sum : rows.days(servicepunt.value(), days.from(), days.until())) {
            worked.computeIfAbsent(sum.participantId(), id -> new HashMap<>())
                    .merge(mondayOf(sum.day()), Minutes.of(sum.minutes()), Minutes::plus);
        }
        return new WeekSpread(
                mondays,
                participants.deployable(servicepunt, days).stream()
                        .map(one -> new WeekSpread.Line(
                                one.id(),
                                one.name(),
                                one.weeklyCap(),
                                worked.getOrDefault(one.id().value(), Map.of())))
                        .toList());
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
