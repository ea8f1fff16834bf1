package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Experience;
import nl.wijkcheque.visit.Experiences;
import nl.wijkcheque.visit.Farewell;
import nl.wijkcheque.visit.StepProposal;

/** Reads what helpers grow towards and whom they leave behind, with the names that people know them by. */
@Singleton
final class GrowthReader {

    static final int WEEKS = 8;
    private static final int COMPANIONS_SHOWN = 3;
    private static final int RESIDENTS_SHOWN = 5;

    private final Experiences experiences;
    private final Participants participants;
    private final Offerings offerings;
    private final Hosts hosts;

    GrowthReader(Experiences experiences, Participants participants, Offerings offerings, Hosts hosts) {
        this.experiences = experiences;
        this.participants = participants;
        this.offerings = offerings;
        this.hosts = hosts;
    }

    GrowthView read(Actor actor, Page page) {
        return new GrowthView(
                ready(actor, page),
                leaving(actor, page),
                experiences.spread(actor.servicepunt().id(), WEEKS),
                actor.is(Role.FOREMAN),
                IdempotencyKey.fresh());
    }

    /** Empty when either is not known here. The look is written down. */
    Optional<EvidenceView> evidence(Actor actor, Page page, ParticipantId participant, OfferingId offering) {
        return offerings.find(offering).flatMap(what -> participants
                .open(actor, participant)
                .map(file -> new EvidenceView(
                        participant.toString(),
                        file.participant().name(),
                        what.name(page.locale()),
                        participants.stepsOf(participant, offering),
                        experiences.visits(actor, participant, offering))));
    }

    List<GrowthView.Step> ready(Actor actor, Page page) {
        List<StepProposal> proposals = experiences.ready(actor.servicepunt().id());
        Map<OfferingId, Offering> what = offerings.findAll(
                proposals.stream().map(StepProposal::offering).collect(Collectors.toSet()));
        Map<ParticipantId, Participant> companions = participants.findAll(companions(proposals));
        return proposals.stream()
                .map(proposal -> {
                    Offering offering = what.get(proposal.offering());
                    Experience evidence = proposal.evidence();
                    return new GrowthView.Step(
                            proposal.participant().value(),
                            proposal.name(),
                            proposal.offering().value(),
                            offering == null ? "–" : offering.name(page.locale()),
                            proposal.now(),
                            proposal.next(),
                            evidence.visits(),
                            evidence.residents(),
                            evidence.minutes(),
                            evidence.last(),
                            named(evidence, companions));
                })
                .toList();
    }

    /** A coach sees how many will miss somebody; who they are is for those who plan. */
    List<GrowthView.Leaving> leaving(Actor actor, Page page) {
        List<Farewell> farewells = experiences.leaving(actor.servicepunt().id());
        boolean names = actor.isAny(Role.COORDINATOR, Role.FOREMAN);
        Set<ResidentId> wanted = new HashSet<>();
        if (names) {
            farewells.forEach(farewell -> farewell.residents().stream()
                    .limit(RESIDENTS_SHOWN)
                    .forEach(regular -> wanted.add(regular.resident())));
        }
        Map<ResidentId, Host> known = hosts.findAll(wanted);
        return farewells.stream()
                .map(farewell -> new GrowthView.Leaving(
                        farewell.participant().value(),
                        farewell.name(),
                        farewell.track(),
                        farewell.lastDay(),
                        farewell.residents().size(),
                        farewell.residents().stream()
                                .filter(regular -> known.containsKey(regular.resident()))
                                .map(regular -> page.t(
                                        "portal.growth.regular" + (regular.asked() ? ".asked" : "")
                                                + (regular.visits() > 1 ? "" : "." + regular.visits()),
                                        title(known, regular.resident()),
                                        regular.visits()))
                                .toList()))
                .toList();
    }

    private static String title(Map<ResidentId, Host> known, ResidentId id) {
        Host host = known.get(id);
        return host == null ? "" : host.title();
    }

    private static Collection<ParticipantId> companions(List<StepProposal> proposals) {
        Set<ParticipantId> all = new HashSet<>();
        proposals.forEach(proposal -> proposal.evidence().companions().stream()
                .limit(COMPANIONS_SHOWN)
                .forEach(together -> all.add(together.companion())));
        return all;
    }

    private static String named(Experience evidence, Map<ParticipantId, Participant> known) {
        List<String> names = new ArrayList<>();
        for (Experience.Together together : evidence.companions().stream().limit(COMPANIONS_SHOWN).toList()) {
            Participant companion = known.get(together.companion());
            if (companion != null) {
                names.add(companion.name() + " (" + together.visits() + "×)");
            }
        }
        return String.join(", ", names);
    }
}
