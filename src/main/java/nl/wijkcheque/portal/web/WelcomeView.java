package nl.wijkcheque.portal.web;

import java.util.List;
import nl.wijkcheque.shared.Servicepunt;

/** What a stranger sees: what there is to ask for, and whom to call. */
public record WelcomeView(List<Work> klussen, List<Work> diensten, List<Servicepunt> servicepunten) {

    public record Work(String name, String about) {}
}
