package nl.wijkcheque.resident;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.Corrected;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.audit.Corrections;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * Who lives with whom, and who did on an earlier day. Somebody who moved lived elsewhere until then; what was registered
 * wrongly was never so.
 */
@Singleton
final class HouseholdMoves {

    private final ResidentRows rows;
    private final MoveRows moves;
    private final Corrections corrections;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final ApplicationEventPublisher<HouseholdChanged> changed;

    HouseholdMoves(
            ResidentRows rows,
            MoveRows moves,
            Corrections corrections,
            TimeOrderedIds ids,
            Clock clock,
            ApplicationEventPublisher<HouseholdChanged> changed) {
        this.rows = rows;
        this.moves = moves;
        this.corrections = corrections;
        this.ids = ids;
        this.clock = clock;
        this.changed = changed;
    }

    /** Within a transaction of the caller. */
    Outcome<ResidentRow> move(Actor by, ResidentRow row, HouseholdMove typed, CorrectionReason reason) {
        if (row.version() != typed.version()) {
            return Outcome.refused(corrections.changedSince(row.id(), typed.version()));
        }
        if (row.diedOn() != null) {
            return Outcome.refused(RefusalCode.RESIDENT_DIED);
        }
        return household(row, typed.with(), reason)
                .then(household -> household.equals(row.household())
                        ? Outcome.done(row)
                        : moved(by, row, household, reason));
    }

    /** Who lived in the household on that day, the day on which they moved included. */
    List<ResidentRow> livedIn(UUID household, LocalDate day) {
        List<ResidentRow> candidates = new ArrayList<>(rows.ofHousehold(household));
        List<UUID> left = moves.whoLeft(household, day);
        if (!left.isEmpty()) {
            rows.findByIdIn(left).stream()
                    .filter(row -> candidates.stream().noneMatch(each -> each.id().equals(row.id())))
                    .forEach(candidates::add);
        }
        return candidates.stream().filter(row -> lived(row, household, day)).toList();
    }

    private boolean lived(ResidentRow row, UUID household, LocalDate day) {
        LocalDate since = LocalDate.MIN;
        for (MoveRow move : moves.of(row.id())) {
            boolean then = !day.isBefore(since) && !day.isAfter(move.movedOn());
            if (then && move.householdBefore().equals(household)) {
                return true;
            }
            since = move.movedOn();
        }
        return !day.isBefore(since) && row.household().equals(household);
    }

    private Outcome<UUID> household(ResidentRow row, @Nullable ResidentId with, CorrectionReason reason) {
        if (with == null) {
            return Outcome.done(rows.ofHousehold(row.household()).size() == 1 ? row.household() : ids.next());
        }
        ResidentRow other = rows.hold(with.value()).orElse(null);
        if (other == null) {
            return Outcome.refused(Refusal.of(RefusalCode.NOT_FOUND).at("with"));
        }
        if (other.id().equals(row.id())) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("with"));
        }
        // She may have lived with somebody who died, when nobody wrote it down; but nobody moves in with him now.
        return other.diedOn() != null && reason == CorrectionReason.CHANGED
                ? Outcome.refused(Refusal.of(RefusalCode.RESIDENT_DIED).at("with"))
                : Outcome.done(other.household());
    }

    private Outcome<ResidentRow> moved(Actor by, ResidentRow row, UUID household, CorrectionReason reason) {
        String before = housemates(row, row.household());
        if (rows.setHousehold(row.id(), row.version(), household) == 0) {
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        }
        if (reason == CorrectionReason.CHANGED) {
            moves.save(new MoveRow(ids.next(), row.id(), row.household(), Amsterdam.today(clock)));
        }
        corrections.record(
                by,
                AuditAction.RESIDENT_HOUSEHOLD_CHANGED,
                row.id(),
                row.version() + 1,
                reason,
                List.of(new Corrected(CorrectedField.HOUSEHOLD, before, housemates(row, household))));
        changed.publishEvent(new HouseholdChanged(row.residentId(), household));
        return Outcome.done(rows.findById(row.id()).orElseThrow());
    }

    private String housemates(ResidentRow row, UUID household) {
        return rows.ofHousehold(household).stream()
                .filter(other -> !other.id().equals(row.id()))
                .map(other -> other.resident().name().full())
                .collect(Collectors.joining(", "));
    }
}
