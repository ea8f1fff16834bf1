package nl.wijkcheque.platform.web;

import io.micronaut.security.authentication.Authentication;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;

/** How an actor travels in a token. */
public final class ActorClaims {

    private static final String NAME = "name";
    private static final String SERVICEPUNT = "sp";
    private static final String SERVICEPUNT_NAME = "spName";
    private static final String SERVICEPUNT_PHONE = "spPhone";
    private static final String RESIDENT = "resident";
    private static final String PARTICIPANT = "participant";

    private ActorClaims() {}

    public static Authentication write(Actor actor) {
        Map<String, Object> claims = new HashMap<>();
        claims.put(NAME, actor.name());
        claims.put(SERVICEPUNT, actor.servicepunt().id().toString());
        claims.put(SERVICEPUNT_NAME, actor.servicepunt().name());
        claims.put(SERVICEPUNT_PHONE, actor.servicepunt().phone());
        if (actor.resident() != null) {
            claims.put(RESIDENT, actor.resident().toString());
        }
        if (actor.participant() != null) {
            claims.put(PARTICIPANT, actor.participant().toString());
        }
        return Authentication.build(
                actor.account().toString(),
                actor.roles().stream().map(Role::name).sorted().toList(),
                claims);
    }

    public static Actor read(Authentication authentication) {
        Map<String, Object> claims = authentication.getAttributes();
        Object resident = claims.get(RESIDENT);
        Object participant = claims.get(PARTICIPANT);
        return new Actor(
                new AccountId(UUID.fromString(authentication.getName())),
                String.valueOf(claims.get(NAME)),
                authentication.getRoles().stream().map(Role::valueOf).collect(Collectors.toSet()),
                new Servicepunt(
                        new ServicepuntId(UUID.fromString(String.valueOf(claims.get(SERVICEPUNT)))),
                        String.valueOf(claims.get(SERVICEPUNT_NAME)),
                        String.valueOf(claims.get(SERVICEPUNT_PHONE))),
                resident == null ? null : new ResidentId(UUID.fromString(resident.toString())),
                participant == null ? null : new ParticipantId(UUID.fromString(participant.toString())));
    }
}
