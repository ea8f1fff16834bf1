package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.cheque.Help;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

@MappedEntity("visit_day")
record VisitRow(
        @Id UUID visitId,
        UUID bookingId,
        UUID residentId,
        UUID servicepuntId,
        LocalDate day,
        UUID offeringId,
        String kind,
        @Nullable Integer vatBasisPoints,
        @Nullable UUID householdId,
        String crew,
        String state,
        int billedMinutes,
        int paidMinutes,
        int extraMinutes,
        @Nullable UUID organisationId,
        Instant startedAt,
        UUID startedBy,
        @Nullable Instant finishedAt,
        @Nullable UUID finishedBy,
        @Nullable String turnedAway) {

    VisitState visitState() {
        return VisitState.valueOf(state);
    }

    /** What a cheque pays for, at the VAT of the day of the visit. */
    Help help() {
        return new Help(new OfferingId(offeringId), OfferingKind.valueOf(kind), vatBasisPoints);
    }

    boolean hasInCrew(ParticipantId participant) {
        return List.of(crew.split(",")).contains(participant.toString());
    }

    /** Who sets out: at most eight people, of 37 characters each. */
    static String crew(PlannedVisit visit) {
        return visit.crew().stream()
                .map(member -> member.participant().toString())
                .collect(Collectors.joining(","));
    }

    /** @param absent who set out on paper only */
    DoneVisit done(Set<UUID> absent) {
        return new DoneVisit(
                new VisitId(visitId),
                new ResidentId(residentId),
                new ServicepuntId(servicepuntId),
                new OfferingId(offeringId),
                day,
                Amsterdam.dayOf(Objects.requireNonNull(finishedAt)),
                Arrays.stream(crew.split(",", -1))
                        .map(UUID::fromString)
                        .filter(id -> !absent.contains(id))
                        .map(ParticipantId::new)
                        .toList());
    }

    /** How long it lasts, as the resident knows it. */
    Minutes agreed(PlannedVisit visit) {
        return visit.length().plus(Minutes.of(extraMinutes));
    }

    /** To be paid with cheques: nothing when an organisation pays by invoice. */
    Minutes due() {
        return organisationId != null ? Minutes.ZERO : Minutes.of(Math.max(0, billedMinutes - paidMinutes));
    }

    /** Paid more than it costs. */
    Minutes surplus() {
        return Minutes.of(Math.max(0, paidMinutes - billedMinutes));
    }

    /** @throws NullPointerException when cheques pay for it */
    VisitOnAccount onAccount() {
        return new VisitOnAccount(
                new VisitId(visitId),
                new BookingId(bookingId),
                new OrganisationId(Objects.requireNonNull(organisationId)),
                new ResidentId(residentId),
                day,
                Minutes.of(billedMinutes));
    }
}
