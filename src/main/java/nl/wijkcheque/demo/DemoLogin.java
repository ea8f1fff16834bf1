package nl.wijkcheque.demo;

import java.util.Locale;
import nl.wijkcheque.platform.web.DemoAccount;
import nl.wijkcheque.shared.Role;

/** The logins that a demonstration shows to everybody: one per role. */
enum DemoLogin {
    BEWONER("Mevrouw A. de Vries", Role.RESIDENT),
    DEELNEMER("Samira Bouzidi", Role.PARTICIPANT),
    BALIE("Els Woudstra", Role.CLERK),
    COORDINATOR("Rob Haverdink", Role.COORDINATOR),
    WERKLEIDER("Hassan Belkacem", Role.FOREMAN),
    TRAJECTBEGELEIDER("Ingrid Sewpaul", Role.COACH),
    CONTROLLER("Karel Puntman", Role.CONTROLLER),
    BEHEERDER("Mirjam Sleutelaar", Role.ADMIN);

    /** Of every account: who can read it on the login page need not guess it. */
    static final String PASSWORD = "demo-wijkcheque";

    private final String personName;
    private final Role role;

    DemoLogin(String personName, Role role) {
        this.personName = personName;
        this.role = role;
    }

    String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    String personName() {
        return personName;
    }

    Role role() {
        return role;
    }

    DemoAccount account() {
        return new DemoAccount(username(), PASSWORD, personName, "platform.role." + role);
    }
}
