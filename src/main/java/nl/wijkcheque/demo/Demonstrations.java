package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Servicepunt;

/** Makes demonstrations: invented people and what they did, the same for the same seed, size and last day. */
@Singleton
public final class Demonstrations {

    public static final long USUAL_SEED = 1_711;

    private static final String NAME = "Demo servicepunt Veldhuizen";

    private final Facades facades;

    Demonstrations(Facades facades) {
        this.facades = facades;
    }

    /**
     * Opens servicepunten and lives through their history. Joins the transaction of the caller; without one it commits
     * every week, and what was made stays when it fails.
     *
     * @param loginSuffix what the usernames of the first servicepunt end with, for they are taken once; empty for none
     * @param today the last day of the history: its visits are still to be done
     * @param progress gets one line per month
     */
    public List<Demonstration> make(
            DemoSize size, long seed, LocalDate today, String loginSuffix, Consumer<String> progress) {
        List<Demonstration> made = new ArrayList<>(size.servicepunten());
        for (int number = 1; number <= size.servicepunten(); number++) {
            String name = number == 1 ? NAME : NAME + " " + number;
            made.add(make(size, seed + number, today, name, loginSuffix + (number == 1 ? "" : "-" + number), progress));
        }
        return made;
    }

    private Demonstration make(
            DemoSize size, long seed, LocalDate today, String name, String suffix, Consumer<String> progress) {
        World.Calendar calendar = World.Calendar.of(today, size.months());
        AtomicReference<World> world = new AtomicReference<>();
        facades.clock().asOf(Amsterdam.at(calendar.opening(), LocalTime.of(7, 30)), () -> facades.transactions()
                .run(() -> {
                    Servicepunt servicepunt = facades.accounts().open(name, "0318 000 000");
                    Staff staff = Staff.hire(facades, servicepunt, suffix);
                    world.set(new World(facades, staff, new Dice(seed), size, calendar));
                }));
        World made = world.get();
        new History(made).live(progress);
        return made.tally.demonstration(made.staff, calendar);
    }
}
