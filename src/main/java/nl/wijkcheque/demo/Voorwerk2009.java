package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkcheque.participant.NewParticipant;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.MovableClock;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;

/**
 * The placements of Stichting Voorwerk in 2009, with invented people: the case against which the FlowStatement is held.
 * Each is started and ended as of its own day, through the façades, in the order in which it would have happened.
 */
@Singleton
public final class Voorwerk2009 {

    private static final String FILE = "/demo/voorwerk-2009.csv";
    private static final LocalTime OFFICE = LocalTime.of(9, 0);

    private static final List<String> FIRST_NAMES = List.of(
            "Ahmed", "Anja", "Bart", "Bea", "Carlos", "Chantal", "Dirk", "Elif", "Erik", "Fatima", "Gerrit", "Hanneke",
            "Ibrahim", "Ineke", "Jan", "Joyce", "Karin", "Kees", "Lida", "Marco", "Naima", "Otto", "Petra");

    private static final List<String> SURNAMES = List.of(
            "Aydin", "Bakker", "Bos", "Dekker", "El Amrani", "Hendriks", "Jansen", "Kaya", "Kok", "Meijer", "Mulder",
            "Peters", "Prins", "Smit", "Vermeer", "Visser", "Vos", "de Wit", "Yilmaz");

    private final Participants participants;
    private final Placements placements;
    private final MovableClock clock;

    Voorwerk2009(Participants participants, Placements placements, MovableClock clock) {
        this.participants = participants;
        this.placements = placements;
        this.clock = clock;
    }

    /**
     * Loads all of them.
     *
     * @param coach whose servicepunt gets them; an account that is COACH
     * @return how many placements
     */
    public int load(Actor coach) {
        List<PastPlacement> past = read();
        List<Event> events = new ArrayList<>();
        for (int number = 0; number < past.size(); number++) {
            addEvents(events, coach, number, past.get(number));
        }
        events.sort(Comparator.comparing(Event::day));
        events.forEach(event -> clock.asOf(Amsterdam.at(event.day(), OFFICE), event.work()));
        return past.size();
    }

    private void addEvents(List<Event> events, Actor coach, int number, PastPlacement past) {
        PlacementId[] started = new PlacementId[1];
        events.add(new Event(past.start(), () -> {
            ParticipantId participant = participants.register(coach, person(coach, number)).orThrow();
            started[0] = placements
                    .start(coach, participant, past.track(), past.start(), null)
                    .orThrow();
        }));
        LocalDate end = past.end();
        if (end != null) {
            events.add(new Event(end, () -> placements
                    .end(coach, started[0], end, Objects.requireNonNull(past.reason()))
                    .orThrow()));
        }
    }

    /** Nobody: names and dates follow from the number, and no such telephone numbers are handed out. */
    private static NewParticipant person(Actor coach, int number) {
        return new NewParticipant(
                FIRST_NAMES.get(number % FIRST_NAMES.size()),
                SURNAMES.get(number % SURNAMES.size()),
                LocalDate.of(1950, 1, 1).plusDays(23L * number),
                "06%08d".formatted(number),
                coach.account(),
                number % 3 == 0 ? TravelMode.FOOT : TravelMode.BICYCLE,
                NewParticipant.USUAL_CAP,
                Set.of(),
                Set.of());
    }

    static List<PastPlacement> read() {
        try (InputStream in = Objects.requireNonNull(Voorwerk2009.class.getResourceAsStream(FILE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(PastPlacement::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Something that happened on a day. */
    private record Event(LocalDate day, Runnable work) {}
}
