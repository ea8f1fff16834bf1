package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Locale;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Reads a start page: only the parts of the reader's own roles. */
@Singleton
final class StartReader {

    private final ResidentReader residents;
    private final ParticipantReader participants;
    private final CounterReader counter;
    private final CoordinatorReader coordinator;
    private final ForemanReader foreman;
    private final CoachReader coach;
    private final OfficeReader office;
    private final Residents names;
    private final Clock clock;

    StartReader(
            ResidentReader residents,
            ParticipantReader participants,
            CounterReader counter,
            CoordinatorReader coordinator,
            ForemanReader foreman,
            CoachReader coach,
            OfficeReader office,
            Residents names,
            Clock clock) {
        this.residents = residents;
        this.participants = participants;
        this.counter = counter;
        this.coordinator = coordinator;
        this.foreman = foreman;
        this.coach = coach;
        this.office = office;
        this.names = names;
        this.clock = clock;
    }

    StartView read(Actor actor, Page page) {
        Locale language = page.locale();
        ResidentId resident = actor.is(Role.RESIDENT) ? actor.resident() : null;
        ParticipantId participant = actor.is(Role.PARTICIPANT) ? actor.participant() : null;
        return new StartView(
                greeting(actor, resident, page),
                resident == null ? null : residents.read(actor, resident, language),
                participant == null ? null : participants.read(actor, participant, language),
                actor.is(Role.CLERK) ? counter.read(actor, language) : null,
                actor.is(Role.COORDINATOR)
                        ? coordinator.read(actor, language)
                        : null,
                actor.is(Role.FOREMAN) ? foreman.read(actor, language) : null,
                actor.is(Role.COACH) ? coach.read(actor) : null,
                actor.is(Role.CONTROLLER) ? office.controller(actor, page) : null,
                actor.is(Role.ADMIN) ? office.admin(actor) : null);
    }

    private String greeting(Actor actor, @Nullable ResidentId resident, Page page) {
        LocalTime now = Amsterdam.timeOf(clock.instant()).toLocalTime();
        if (resident != null) {
            return names.find(resident)
                    .map(Resident::name)
                    .map(name -> Greeting.of(page.m(), now, name))
                    .orElseGet(() -> Greeting.of(page.m(), now, actor.name()));
        }
        return Greeting.of(page.m(), now, actor.name());
    }
}
