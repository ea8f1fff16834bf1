package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.PieceState;
import nl.wijkcheque.planning.ProposalPiece;
import nl.wijkcheque.planning.ProposedVisit;
import nl.wijkcheque.planning.Signed;
import nl.wijkcheque.planning.StillWaiting;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.WeekProposal;
import nl.wijkcheque.planning.WeekProposalId;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Looks up who and what a proposal is about: in as many queries for one piece as for two hundred. */
@Singleton
class ProposalNames {

    private final Bookings bookings;
    private final Offerings offerings;
    private final Hosts hosts;
    private final Participants participants;
    private final ToTell toTell;

    ProposalNames(
            Bookings bookings, Offerings offerings, Hosts hosts, Participants participants, ToTell toTell) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.hosts = hosts;
        this.participants = participants;
        this.toTell = toTell;
    }

    Known of(Page page, WeekProposal proposal, WeekProposal.Content content) {
        Set<BookingId> wanted = content.pieces().stream().map(ProposalPiece::booking).collect(Collectors.toSet());
        content.waiting().stream().map(StillWaiting::booking).forEach(wanted::add);
        Map<BookingId, Booking> known = bookings.findAll(wanted);
        return new Known(
                page,
                proposal.id(),
                known,
                toTell.of(proposal, content).keySet(),
                offerings.findAll(known.values().stream()
                        .map(booking -> booking.details().offering())
                        .collect(Collectors.toSet())),
                hosts.findAll(known.values().stream()
                        .map(booking -> booking.details().resident())
                        .collect(Collectors.toSet())),
                participants.findAll(people(content.pieces())));
    }

    private static Set<ParticipantId> people(Collection<ProposalPiece> pieces) {
        Set<ParticipantId> people = new HashSet<>();
        for (ProposalPiece piece : pieces) {
            for (ProposedVisit visit : new ProposedVisit[]{piece.was(), piece.now()}) {
                if (visit != null) {
                    people.addAll(visit.crew());
                }
            }
        }
        return people;
    }

    /**
     * Everyone and everything by name.
     *
     * @param untold about which a resident still has to be told something
     */
    record Known(
            Page page,
            WeekProposalId proposal,
            Map<BookingId, Booking> bookings,
            Set<BookingId> untold,
            Map<OfferingId, Offering> offerings,
            Map<ResidentId, Host> hosts,
            Map<ParticipantId, Participant> people) {

        /** {@code Tuinonderhoud, mevrouw A. de Vries}. */
        String what(BookingId id) {
            Booking booking = bookings.get(id);
            if (booking == null) {
                return "–";
            }
            Offering work = offerings.get(booking.details().offering());
            Host host = hosts.get(booking.details().resident());
            return (work == null ? "–" : work.name(page.locale())) + ", " + (host == null ? "–" : host.title());
        }

        WeekPlanView.Change change(ProposalPiece piece) {
            ProposedVisit now = piece.now();
            ProposedVisit was = piece.was();
            Refusal refusal = piece.refusal();
            return new WeekPlanView.Change(
                    piece.booking().toString(),
                    "/bookings/" + piece.booking(),
                    now == null ? "" : page.f().slot(now.slot()),
                    what(piece.booking()),
                    now == null ? "" : names(now.crew()),
                    was == null
                            ? ""
                            : page.t("planning.week.was", page.f().shortDay(Amsterdam.dayOf(was.slot().start())),
                                    page.f().slot(was.slot()), names(was.crew())),
                    page.t("planning.week.kind." + piece.kind()),
                    state(piece.state()),
                    piece.reasons().stream().map(this::reason).toList(),
                    refusal == null ? null : Problems.sentence(page.m(), refusal),
                    message(piece),
                    piece.isOpen());
        }

        /** Only as long as it still stands, or waits, as it was accepted, and she does not know. */
        private @Nullable String message(ProposalPiece piece) {
            Booking booking = bookings.get(piece.booking());
            VisitId visit = switch (piece.kind()) {
                case NEW, MOVED -> booking instanceof Booking.Planned planned ? planned.visit() : null;
                case BACK -> booking instanceof Booking.OnWachtlijst ? piece.wasVisit() : null;
            };
            boolean toTell = piece.state() == PieceState.ACCEPTED && untold.contains(piece.booking());
            return visit != null && toTell ? "/planning/visits/" + visit + "/message?proposal=" + proposal : null;
        }

        /** What is new and what goes away, by name. */
        List<Map.Entry<String, String>> forWhom(List<ProposalPiece> pieces) {
            Map<ParticipantId, int[]> visits = new HashMap<>();
            for (ProposalPiece piece : pieces) {
                count(visits, piece.now(), 0);
                count(visits, piece.was(), 1);
            }
            return visits.entrySet().stream()
                    .map(one -> Map.entry(
                            names(List.of(one.getKey())),
                            page.t("planning.week.person", one.getValue()[0], one.getValue()[1])))
                    .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                    .toList();
        }

        private static void count(Map<ParticipantId, int[]> visits, @Nullable ProposedVisit visit, int which) {
            for (ParticipantId id : visit == null ? List.<ParticipantId>of() : visit.crew()) {
                visits.computeIfAbsent(id, first -> new int[2])[which]++;
            }
        }

        private Map.Entry<String, String> state(PieceState state) {
            String look = switch (state) {
                case PROPOSED -> "info";
                case ACCEPTED -> "ok";
                case REFUSED -> "warning";
            };
            return Map.entry(look, page.t("planning.week.piece." + state));
        }

        private Map.Entry<String, String> reason(Signed one) {
            String sentence = one.reason().in(page.m());
            UUID about = one.participant();
            String name = about == null ? "" : names(List.of(new ParticipantId(about))) + ": ";
            return Map.entry(one.good() ? "yes" : "less", name + sentence);
        }

        private String names(List<ParticipantId> crew) {
            return crew.stream()
                    .map(people::get)
                    .map(one -> one == null ? "–" : one.name())
                    .collect(Collectors.joining(", "));
        }
    }
}
