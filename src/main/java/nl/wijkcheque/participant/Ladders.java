package nl.wijkcheque.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Where participants stand on the participatieladder: measured at the start, now and then, and when they leave. */
@Singleton
public final class Ladders {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final LadderRows rows;
    private final ParticipantRows participants;
    private final PlacementRows placements;
    private final TrackSettings settings;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Ladders(
            LadderRows rows,
            ParticipantRows participants,
            PlacementRows placements,
            TrackSettings settings,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
        this.placements = placements;
        this.settings = settings;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first; only for a coach of her servicepunt, nothing for anybody else. */
    public List<LadderMeasurement> of(Actor by, ParticipantId participant) {
        return isForCoach(by, participant) ? of(List.of(participant)).getOrDefault(participant, List.of()) : List.of();
    }

    /**
     * Refused: NOT_FOUND, NOT_ALLOWED (only a coach), PAST_DAY_INVALID at day for one to come, before the last measurement or
     * before her first track, LADDER_MEASURED at day when that day has one,
     * LADDER_START when the first is not at the start or a later one is, LADDER_TOO_SOON when one between comes within three
     * months of the last.
     */
    public Outcome<LadderMeasurement> measure(
            Actor by, ParticipantId participant, LadderMoment moment, LocalDate day, Rung rung, WithinRung within) {
        if (!by.is(Role.COACH)) {
            return Outcome.refused(RefusalCode.NOT_ALLOWED);
        }
        return transactions.write(() -> {
            if (!isHeld(by, participant)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<LadderMeasurement> before = of(List.of(participant)).getOrDefault(participant, List.of());
            Optional<Refusal> wrong = check(participant, before, moment, day);
            return wrong.<Outcome<LadderMeasurement>>map(Outcome::refused)
                    .orElseGet(() -> {
                        LadderRow row = row(by, participant, new What(day, moment, rung, within), false);
                        rows.save(row);
                        audit.record(by, AuditAction.LADDER_MEASURED, participant.value());
                        return Outcome.done(row.measurement());
                    });
        });
    }

    /**
     * Takes the last measurement back, which was a mistake; it stays stored and no longer holds. Refused: NOT_ALLOWED (only a
     * coach), NOT_FOUND (also when it is not the last).
     */
    public Outcome<LadderMeasurement> withdraw(Actor by, ParticipantId participant, LocalDate day) {
        if (!by.is(Role.COACH)) {
            return Outcome.refused(RefusalCode.NOT_ALLOWED);
        }
        return transactions.write(() -> {
            if (!isHeld(by, participant)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<LadderMeasurement> known = of(List.of(participant)).getOrDefault(participant, List.of());
            if (known.isEmpty() || !known.getLast().day().equals(day)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            LadderMeasurement last = known.getLast();
            What what = new What(day, last.moment(), last.rung(), last.within());
            rows.save(row(by, participant, what, true));
            audit.record(by, AuditAction.LADDER_WITHDRAWN, participant.value());
            return Outcome.done(last);
        });
    }

    /** Of each of them who was measured, oldest first. */
    Map<ParticipantId, List<LadderMeasurement>> of(Collection<ParticipantId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : rows.of(wanted.stream().map(ParticipantId::value).toList()).stream()
                        .collect(groupingBy(
                                row -> new ParticipantId(row.participantId()),
                                mapping(LadderRow::measurement, toList())));
    }

    private Optional<Refusal> check(
            ParticipantId participant, List<LadderMeasurement> before, LadderMoment moment, LocalDate day) {
        if (before.stream().anyMatch(each -> each.day().equals(day))) {
            return Optional.of(Refusal.of(RefusalCode.LADDER_MEASURED).at("day"));
        }
        if (before.isEmpty() != (moment == LadderMoment.START)) {
            return Optional.of(Refusal.of(RefusalCode.LADDER_START).at("moment"));
        }
        LocalDate first = before.isEmpty() ? firstDay(participant) : before.getLast().day().plusDays(1);
        if (day.isBefore(first) || day.isAfter(Amsterdam.today(clock))) {
            return Optional.of(Refusal.of(RefusalCode.PAST_DAY_INVALID, DATE.format(first)).at("day"));
        }
        if (moment == LadderMoment.BETWEEN) {
            LocalDate earliest = before.getLast().day().plusMonths(settings.ladderMonths());
            return day.isBefore(earliest)
                    ? Optional.of(Refusal.of(RefusalCode.LADDER_TOO_SOON, DATE.format(earliest)).at("day"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** At the start is not before it; who has no track yet may be measured as well. */
    private LocalDate firstDay(ParticipantId participant) {
        return placements.of(participant.value()).stream()
                .map(PlacementRow::firstDay)
                .min(Comparator.naturalOrder())
                .orElse(PlacementRules.EARLIEST);
    }

    private LadderRow row(Actor by, ParticipantId participant, What what, boolean withdrawn) {
        return new LadderRow(
                ids.next(),
                participant.value(),
                what.day(),
                what.rung(),
                what.within(),
                what.moment(),
                rows.revisions(participant.value(), what.day()) + 1,
                withdrawn,
                by.account().value(),
                by.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Nobody else measures her until this transaction ends. */
    private boolean isHeld(Actor by, ParticipantId participant) {
        return participants.hold(participant.value()).filter(row -> row.isFor(by)).isPresent();
    }

    private boolean isForCoach(Actor by, ParticipantId participant) {
        return by.is(Role.COACH)
                && participants.findById(participant.value()).filter(row -> row.isFor(by)).isPresent();
    }

    /** What is measured, and of when. */
    private record What(LocalDate day, LadderMoment moment, Rung rung, WithinRung within) {}
}
