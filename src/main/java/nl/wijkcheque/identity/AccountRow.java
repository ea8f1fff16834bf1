package nl.wijkcheque.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;

/** @param roles names, separated by commas */
@MappedEntity("account")
record AccountRow(
        @Id UUID id,
        String username,
        String passwordHash,
        String name,
        String roles,
        UUID servicepuntId,
        @Nullable UUID residentId,
        @Nullable UUID participantId,
        boolean active,
        int failures,
        @Nullable Instant blockedUntil) {

    static String join(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    Set<Role> roleSet() {
        return Arrays.stream(roles.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    Account account() {
        return new Account(new AccountId(id), username, name, roleSet(), active);
    }

    Actor actor(Servicepunt servicepunt) {
        return new Actor(
                new AccountId(id),
                name,
                roleSet(),
                servicepunt,
                residentId == null ? null : new ResidentId(residentId),
                participantId == null ? null : new ParticipantId(participantId));
    }
}
