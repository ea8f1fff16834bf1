package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.Skill;

/** A servicepunt of one test with its staff, and people to place. */
public final class Crowd {

    public final Servicepunt servicepunt;
    public final Actor coach;
    public final Actor foreman;
    public final Actor coordinator;
    public final Participants participants = TestService.bean(Participants.class);
    public final Placements placements = TestService.bean(Placements.class);

    public Crowd(String name) {
        servicepunt = TestService.servicepunt(name);
        coach = TestService.actor(servicepunt, Role.COACH);
        foreman = TestService.actor(servicepunt, Role.FOREMAN);
        coordinator = TestService.actor(servicepunt, Role.COORDINATOR);
    }

    public NewParticipant described(String firstName, String surname) {
        return new NewParticipant(
                firstName,
                surname,
                LocalDate.of(1980, 2, 29),
                "06 12345678",
                coach.account(),
                TravelMode.BICYCLE,
                NewParticipant.USUAL_CAP,
                Set.of(Skill.GARDEN),
                Set.of(new Availability(DayOfWeek.MONDAY, Dagdeel.MORNING)));
    }

    public ParticipantId someone() {
        return someone("Samira", "Bakker");
    }

    public ParticipantId someone(String firstName, String surname) {
        return participants.register(coach, described(firstName, surname)).orThrow();
    }

    public Participant find(ParticipantId id) {
        return participants.find(id).orElseThrow();
    }

    public ParticipantFile file(ParticipantId id) {
        return participants.open(coach, id).orElseThrow();
    }

    public static RefusalCode refused(Outcome<?> outcome) {
        return refusal(outcome).code();
    }

    public static Refusal refusal(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
