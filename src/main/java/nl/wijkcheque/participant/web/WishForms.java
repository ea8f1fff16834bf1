package nl.wijkcheque.participant.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.participant.OfferingNames;
import nl.wijkcheque.participant.ParticipantFile;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.web.WishesView.Choice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/** The form of what somebody would rather do: the same for herself and for staff. */
@Singleton
final class WishForms {

    private final Participants participants;
    private final OfferingNames offerings;

    WishForms(Participants participants, OfferingNames offerings) {
        this.participants = participants;
        this.offerings = offerings;
    }

    /** @param own whether the reader is the participant herself */
    WishesView view(Page page, Actor actor, ParticipantFile file, boolean own, Map<String, String> errors) {
        HelperWishes wishes = file.wishes();
        ParticipantId id = file.participant().id();
        String back = "/participants/" + id;
        return new WishesView(
                own ? "" : file.participant().name(),
                own ? OwnWishPages.PATH : back + "/wishes",
                own ? "" : back,
                offerings.all(page.locale()).entrySet().stream()
                        .map(each -> new WishesView.Work(
                                each.getKey().value(), each.getValue(), choice(wishes, each.getKey())))
                        .toList(),
                wishes.noPets(),
                choices(actor, file),
                chosen(wishes),
                errors);
    }

    /** Whom she can choose, and whom she chose before: also who has no placement today, and may be back. */
    private List<Map.Entry<String, String>> choices(Actor actor, ParticipantFile file) {
        Map<ParticipantId, String> names = new LinkedHashMap<>(
                participants.colleagues(actor, file.participant().id()));
        participants.findAll(file.wishes().together()).forEach((id, one) -> names.putIfAbsent(id, one.name()));
        return names.entrySet().stream()
                .map(each -> Map.entry(each.getKey().toString(), each.getValue()))
                .toList();
    }

    /**
     * What was chosen; whom one can't choose is left to the façade to refuse.
     *
     * @param before what was wished; of offerings that are closed for now, and so are not in the form, it stays
     */
    HelperWishes read(Page page, Form form, HelperWishes before) {
        Set<OfferingId> shown = offerings.all(page.locale()).keySet();
        Set<OfferingId> likes = new HashSet<>(before.likes());
        Set<OfferingId> ratherNot = new HashSet<>(before.ratherNot());
        likes.removeAll(shown);
        ratherNot.removeAll(shown);
        for (OfferingId offering : shown) {
            Optional<Choice> choice = form.one(Choice.class, WishesView.Work.field(offering.value()));
            if (choice.filter(Choice.LIKES::equals).isPresent()) {
                likes.add(offering);
            }
            if (choice.filter(Choice.RATHER_NOT::equals).isPresent()) {
                ratherNot.add(offering);
            }
        }
        Set<ParticipantId> together = new HashSet<>();
        for (String typed : form.all("together")) {
            id(typed).ifPresent(together::add);
        }
        return new HelperWishes(likes, ratherNot, form.has("noPets"), together);
    }

    private static Choice choice(HelperWishes wishes, OfferingId offering) {
        if (wishes.likes().contains(offering)) {
            return Choice.LIKES;
        }
        return wishes.ratherNot().contains(offering) ? Choice.RATHER_NOT : Choice.ANY;
    }

    private static List<String> chosen(HelperWishes wishes) {
        List<String> chosen = new ArrayList<>(
                wishes.together().stream().map(ParticipantId::toString).sorted().toList());
        while (chosen.size() < HelperWishes.MOST_TOGETHER) {
            chosen.add("");
        }
        return chosen;
    }

    private static Optional<ParticipantId> id(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(new ParticipantId(UUID.fromString(typed.strip())));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
