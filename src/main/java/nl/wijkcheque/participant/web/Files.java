package nl.wijkcheque.participant.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.OfferingNames;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.ParticipantCorrections;
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;

/** Opens files for pages; each look is written down. */
@Singleton
final class Files {

    private final Participants participants;
    private final ParticipantCorrections corrections;
    private final OfferingNames offerings;
    private final Clock clock;

    Files(Participants participants, ParticipantCorrections corrections, OfferingNames offerings, Clock clock) {
        this.participants = participants;
        this.corrections = corrections;
        this.offerings = offerings;
        this.clock = clock;
    }

    /** @throws RefusedException NOT_FOUND for nobody the reader may see */
    ParticipantFile open(Actor actor, UUID id) {
        return RefusedException.found(participants.open(actor, new ParticipantId(id)));
    }

    /** @throws RefusedException NOT_FOUND when she has no such placement */
    static Placement placement(ParticipantFile file, UUID placement) {
        return RefusedException.found(file.placements().stream()
                .filter(each -> each.id().value().equals(placement))
                .findFirst());
    }

    /** The participant who reads. @throws RefusedException NOT_FOUND when the account is nobody's */
    static ParticipantId self(Actor actor) {
        ParticipantId self = actor.participant();
        if (self == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return self;
    }

    ParticipantFileView view(Page page, Actor actor, UUID id) {
        ParticipantFile file = open(actor, id);
        return new ParticipantFileView(
                file,
                inductions(page, file.inductions()),
                wishes(page, file.wishes()),
                corrections.of(new ParticipantId(id)),
                actor.is(Role.COACH),
                actor.is(Role.FOREMAN),
                actor.is(Role.COORDINATOR),
                Amsterdam.today(clock),
                IdempotencyKey.fresh());
    }

    /** What is wished, in words; empty when nothing is. */
    private List<Map.Entry<String, String>> wishes(Page page, HelperWishes wishes) {
        Map<OfferingId, String> names = offerings.all(page.locale());
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("participant.wishes.LIKES"), named(names, wishes.likes())));
        facts.add(Map.entry(page.t("participant.wishes.RATHER_NOT"), named(names, wishes.ratherNot())));
        facts.add(Map.entry(
                page.t("participant.wishes.pets"), wishes.noPets() ? page.t("participant.wishes.noPets") : ""));
        facts.add(Map.entry(
                page.t("participant.wishes.together"),
                participants.findAll(wishes.together()).values().stream()
                        .map(Participant::name)
                        .sorted()
                        .collect(Collectors.joining(", "))));
        return facts.stream().filter(fact -> !fact.getValue().isEmpty()).toList();
    }

    private static String named(Map<OfferingId, String> names, Set<OfferingId> wished) {
        return names.entrySet().stream()
                .filter(each -> wished.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
    }

    private List<ParticipantFileView.Induction> inductions(Page page, Map<OfferingId, InductionLevel> levels) {
        return offerings.all(page.locale()).entrySet().stream()
                .map(offering -> {
                    InductionLevel level = levels.get(offering.getKey());
                    return new ParticipantFileView.Induction(
                            offering.getKey().value(),
                            offering.getValue(),
                            level,
                            level == null
                                    ? InductionLevel.SHADOWING
                                    : level.next().orElse(null));
                })
                .toList();
    }
}
