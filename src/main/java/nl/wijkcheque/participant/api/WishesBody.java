package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * What a participant would rather do, and with whom; it weighs in planning and never decides.
 *
 * @param likes offerings
 * @param ratherNot offerings, none of which is liked
 * @param noPets rather not where there are pets at home
 * @param together colleagues to go along with
 */
@Serdeable
@Schema(name = "HelperWishes")
record WishesBody(
        @NotNull @Size(max = 200) List<@NotNull UUID> likes,
        @NotNull @Size(max = 200) List<@NotNull UUID> ratherNot,
        boolean noPets,
        @NotNull @Size(max = HelperWishes.MOST_TOGETHER) List<@NotNull UUID> together) {

    static WishesBody of(HelperWishes wishes) {
        return new WishesBody(
                offerings(wishes.likes()),
                offerings(wishes.ratherNot()),
                wishes.noPets(),
                wishes.together().stream().map(ParticipantId::value).sorted().toList());
    }

    HelperWishes wishes() {
        return new HelperWishes(
                read(likes),
                read(ratherNot),
                noPets,
                together.stream().map(ParticipantId::new).collect(Collectors.toSet()));
    }

    private static List<UUID> offerings(Collection<OfferingId> offerings) {
        return offerings.stream().map(OfferingId::value).sorted().toList();
    }

    private static Set<OfferingId> read(List<UUID> ids) {
        return ids.stream().map(OfferingId::new).collect(Collectors.toSet());
    }
}
