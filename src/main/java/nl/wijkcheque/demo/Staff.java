package nl.wijkcheque.demo;

import java.util.Locale;
import java.util.Set;
import nl.wijkcheque.identity.NewAccount;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;

/**
 * Who works at the servicepunt.
 *
 * @param number what its logins end with; empty for the first
 * @param colleague a second foreman: hours that one registers, the other confirms
 */
record Staff(
        Servicepunt servicepunt,
        String number,
        Actor admin,
        Actor clerk,
        Actor coordinator,
        Actor foreman,
        Actor colleague,
        Actor coach,
        Actor controller) {

    static Staff hire(Facades facades, Servicepunt servicepunt, String number) {
        Hiring hiring = new Hiring(facades, servicepunt, number);
        return new Staff(
                servicepunt,
                number,
                hiring.hire(DemoLogin.BEHEERDER),
                hiring.hire(DemoLogin.BALIE),
                hiring.hire(DemoLogin.COORDINATOR),
                hiring.hire(DemoLogin.WERKLEIDER),
                hiring.hire("werkleider-buiten", "Joke Tuinstra", Role.FOREMAN, null, null),
                hiring.hire(DemoLogin.TRAJECTBEGELEIDER),
                hiring.hire(DemoLogin.CONTROLLER));
    }

    /** A login for somebody who is served or placed. */
    static Actor login(
            Facades facades,
            Servicepunt servicepunt,
            String number,
            DemoLogin login,
            String name,
            @Nullable ResidentId resident,
            @Nullable ParticipantId participant) {
        return new Hiring(facades, servicepunt, number)
                .hire(login.username(), name, login.role(), resident, participant);
    }

    private record Hiring(Facades facades, Servicepunt servicepunt, String number) {

        Actor hire(DemoLogin login) {
            return hire(login.username(), login.personName(), login.role(), null, null);
        }

        Actor hire(
                String username,
                String name,
                Role role,
                @Nullable ResidentId resident,
                @Nullable ParticipantId participant) {
            NewAccount account = new NewAccount(
                    (username + number).toLowerCase(Locale.ROOT),
                    DemoLogin.PASSWORD,
                    name,
                    Set.of(role),
                    servicepunt.id(),
                    resident,
                    participant);
            AccountId id = facades.accounts().create(null, account).orThrow();
            return facades.accounts().actor(id).orElseThrow();
        }
    }
}
