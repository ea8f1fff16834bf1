package nl.wijkcheque.participant;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/** Puts together what is known of participants. */
@Singleton
final class Reading {

    private final ParticipantRows rows;
    private final PlacementRows placements;
    private final InductionRows inductions;
    private final AbsenceRows absences;
    private final WishBook wishes;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Reading(
            ParticipantRows rows,
            PlacementRows placements,
            InductionRows inductions,
            AbsenceRows absences,
            WishBook wishes,
            Accounts accounts,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.placements = placements;
        this.inductions = inductions;
        this.absences = absences;
        this.wishes = wishes;
        this.accounts = accounts;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The file, and the trace of the look at it. */
    Optional<ParticipantFile> open(Actor by, ParticipantId id) {
        Optional<ParticipantRow> found = rows.findById(id.value()).filter(row -> row.isFor(by));
        if (found.isPresent() && !id.equals(by.participant())) {
            transactions.run(() -> audit.record(by, AuditAction.PARTICIPANT_LOOKED_AT, id.value()));
        }
        return found.map(this::file);
    }

    /** A page is continued after a participant's id, so that no name stands in an address. */
    Slice<Participant> list(ServicepuntId servicepunt, ParticipantSearch search, String after, int size) {
        String from = after.isEmpty()
                ? ""
                : rows.findById(UUID.fromString(after))
                        .map(ParticipantRow::sortKey)
                        .orElse("");
        String name = NameKey.containing(search.name());
        List<ParticipantRow> found = search.coach() == null
                ? rows.page(servicepunt.value(), name, from, size + 1)
                : rows.caseload(servicepunt.value(), search.coach().value(), name, from, size + 1);
        return Slice.of(found, size, row -> row.id().toString()).map(ParticipantRow::participant);
    }

    Map<ParticipantId, String> colleagues(Actor by, ParticipantId id) {
        LocalDate today = Amsterdam.today(clock);
        Map<ParticipantId, String> names = new LinkedHashMap<>();
        rows.findById(id.value()).filter(row -> row.isFor(by)).ifPresent(self -> rows
                .deployable(self.servicepuntId(), today, today)
                .stream()
                .filter(row -> !row.id().equals(self.id()))
                .forEach(row -> names.put(row.participantId(), row.participant().name())));
        return names;
    }

    private ParticipantFile file(ParticipantRow row) {
        return new ParticipantFile(
                row.participant(),
                accounts.actor(new AccountId(row.coachId())).map(Actor::name).orElse(""),
                placements.of(row.id()).stream().map(PlacementRow::placement).toList(),
                levels(inductions.of(row.id())),
                absences.notOver(row.id(), Amsterdam.today(clock)).stream()
                        .map(AbsenceRow::absence)
                        .toList(),
                wishes.of(row));
    }

    private static Map<OfferingId, InductionLevel> levels(List<InductionRow> rows) {
        return rows.stream().collect(toMap(row -> new OfferingId(row.offeringId()), InductionRow::level));
    }
}
