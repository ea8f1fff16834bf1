package nl.wijkcheque.participant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Keeps what participants would rather do. */
@Singleton
final class WishBook {

    private final ParticipantRows participants;
    private final OfferingWishRows offeringRows;
    private final CompanyWishRows companyRows;
    private final OfferingNames offerings;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final Audit audit;

    WishBook(
            ParticipantRows participants,
            OfferingWishRows offeringRows,
            CompanyWishRows companyRows,
            OfferingNames offerings,
            RowInserts inserts,
            Transactions transactions,
            Audit audit) {
        this.participants = participants;
        this.offeringRows = offeringRows;
        this.companyRows = companyRows;
        this.offerings = offerings;
        this.inserts = inserts;
        this.transactions = transactions;
        this.audit = audit;
    }

    HelperWishes of(ParticipantRow row) {
        return wishes(row, offeringRows.of(row.id()), companyRows.of(row.id()));
    }

    Outcome<HelperWishes> set(Actor by, ParticipantId id, HelperWishes wishes) {
        return transactions.write(() -> {
            Optional<ParticipantRow> row = participants.findById(id.value()).filter(found -> found.isFor(by));
            if (row.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            Optional<Refusal> wrong = wrong(row.get(), wishes);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            // First of all the row of the participant: of two who change her wishes at a time, one waits here.
            participants.setNoPets(id.value(), wishes.noPets());
            store(id.value(), wishes);
            audit.record(by, AuditAction.PARTICIPANT_CHANGED, id.value());
            return Outcome.done(wishes);
        });
    }

    private Optional<Refusal> wrong(ParticipantRow row, HelperWishes wishes) {
        if (!Collections.disjoint(wishes.likes(), wishes.ratherNot())) {
            return Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at("ratherNot"));
        }
        Set<OfferingId> named = new HashSet<>(wishes.likes());
        named.addAll(wishes.ratherNot());
        if (!named.stream().allMatch(offerings::exists)) {
            return Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at("likes"));
        }
        return areColleagues(row, wishes.together())
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.INPUT_INVALID).at("together"));
    }

    private boolean areColleagues(ParticipantRow row, Set<ParticipantId> together) {
        if (together.isEmpty()) {
            return true;
        }
        List<ParticipantRow> found = participants
                .findByIdIn(together.stream().map(ParticipantId::value).toList());
        return together.size() <= HelperWishes.MOST_TOGETHER
                && !together.contains(row.participantId())
                && found.size() == together.size()
                && found.stream().allMatch(other -> other.servicepuntId().equals(row.servicepuntId()));
    }

    private void store(UUID id, HelperWishes wishes) {
        offeringRows.clear(id);
        companyRows.clear(id);
        List<List<Object>> work = new ArrayList<>();
        wishes.likes().forEach(offering -> work.add(List.of(id, offering.value(), true)));
        wishes.ratherNot().forEach(offering -> work.add(List.of(id, offering.value(), false)));
        inserts.insert("offering_wish", List.of("participant_id", "offering_id", "liked"), work);
        inserts.insert(
                "company_wish",
                List.of("participant_id", "companion_id"),
                wishes.together().stream().map(other -> List.of(id, other.value())).toList());
    }

    private static HelperWishes wishes(ParticipantRow row, List<OfferingWishRow> work, List<CompanyWishRow> company) {
        Map<Boolean, Set<OfferingId>> liked = work.stream()
                .collect(groupingBy(
                        OfferingWishRow::liked, mapping(each -> new OfferingId(each.offeringId()), toSet())));
        return new HelperWishes(
                liked.getOrDefault(true, Set.of()),
                liked.getOrDefault(false, Set.of()),
                row.noPets(),
                company.stream().map(each -> new ParticipantId(each.companionId())).collect(toSet()));
    }
}
