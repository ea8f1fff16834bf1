package nl.wijkcheque.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
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
    private final TrackSettings settings;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Ladders(
            LadderRows rows,
            ParticipantRows participants,
            TrackSettings settings,
            Transactions transactions,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.participants = participants;
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
     * Refused: NOT_FOUND, NOT_ALLOWED (only a coach), INPUT_INVALID at day for one to come or before the last measurement,
     * LADDER_START when the first is not at the start or a later one is, LADDER_TOO_SOON when one between comes within three
     * months of the last, CHANGED_MEANWHILE when there is one of that day.
     */
    public Outcome<LadderMeasurement> measure(
            Actor by, ParticipantId participant, LadderMoment moment, LocalDate day, Rung rung, WithinRung within) {
        if (!by.is(Role.COACH)) {
            return Outcome.refused(RefusalCode.NOT_ALLOWED);
        }
        return transactions.write(() -> {
            if (!isForCoach(by, participant)) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            List<LadderMeasurement> before = of(List.of(participant)).getOrDefault(participant, List.of());
            Optional<Refusal> wrong = check(before, moment, day);
            return wrong.<Outcome<LadderMeasurement>>map(Outcome::refused)
                    .orElseGet(() -> store(by, participant, moment, day, rung, within));
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

    private Optional<Refusal> check(List<LadderMeasurement> before, LadderMoment moment, LocalDate day) {
        if (before.isEmpty() != (moment == LadderMoment.START)) {
            return Optional.of(Refusal.of(RefusalCode.LADDER_START).at("moment"));
        }
        boolean past = !before.isEmpty() && day.isBefore(before.getLast().day());
        if (past || day.isAfter(Amsterdam.today(clock))) {
            return Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
        }
        if (moment == LadderMoment.BETWEEN) {
            LocalDate earliest = before.getLast().day().plusMonths(settings.ladderMonths());
            return day.isBefore(earliest)
                    ? Optional.of(Refusal.of(RefusalCode.LADDER_TOO_SOON, DATE.format(earliest)).at("day"))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Outcome<LadderMeasurement> store(
            Actor by, ParticipantId participant, LadderMoment moment, LocalDate day, Rung rung, WithinRung within) {
        int added = rows.add(
                ids.next(),
                participant.value(),
                day,
                rung,
                within,
                moment,
                by.account().value(),
                by.name(),
                clock.instant());
        if (added == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.LADDER_MEASURED, participant.value());
        return Outcome.done(of(List.of(participant))
                .getOrDefault(participant, List.of())
                .getLast());
    }

    private boolean isForCoach(Actor by, ParticipantId participant) {
        return by.is(Role.COACH)
                && participants.findById(participant.value()).filter(row -> row.isFor(by)).isPresent();
    }
}
