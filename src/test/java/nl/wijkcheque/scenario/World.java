package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;

/** A servicepunt in the service and the same servicepunt in the model, and chance, which says what happens next. */
final class World {

    static final LocalDate FIRST_DAY = LocalDate.of(2040, 1, 2);
    static final Minutes HOUR = Minutes.of(60);
    static final long STANDARD = 1_250;
    static final long REDUCED = 750;

    final Random random;
    private final long seed;
    final Servicepunt servicepunt = TestService.servicepunt("Levens");
    final List<Actor> clerks;
    final Actor controller = TestService.actor(servicepunt, Role.CONTROLLER);
    final ModelBooks model = new ModelBooks();
    final List<Paper> papers = new ArrayList<>();
    /** Of earlier sequences, and something is still owed. */
    final List<Paper> older = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    LocalDate today = FIRST_DAY;
    private final Ledger ledger = TestService.bean(Ledger.class);

    World(long seed) {
        this.seed = seed;
        random = new Random(seed);
        clerks = List.of(
                TestService.clerkWithoutTill(servicepunt), TestService.clerkWithoutTill(servicepunt));
    }

    void goTo(LocalDate day) {
        today = day;
        model.today.clear();
        TestService.clock().set(day, LocalTime.of(10, 0));
    }

    boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    List<Person> living() {
        return people.stream().filter(person -> !person.dead).toList();
    }

    /** All that something is owed for. */
    List<Paper> owed() {
        return Stream.concat(older.stream(), papers.stream()).filter(paper -> paper.state.isOwed()).toList();
    }

    /** Holds what the service did against what the rules say; says whether it was done. */
    boolean done(boolean may, Outcome<?> outcome, String what) {
        assertEquals(may, outcome instanceof Outcome.Done, () -> what + " " + outcome + ", " + said());
        return may;
    }

    /** The books of the day and the state of the cheque. */
    void agree(Paper paper) {
        agree();
        assertEquals(
                paper.state,
                TestService.bean(ChequeFiles.class).open(controller, new Which.Id(paper.id)).orThrow().state(),
                said());
    }

    void agree() {
        Map<LedgerAccount, Money> moved = new EnumMap<>(LedgerAccount.class);
        for (Movement movement : ledger.movements(servicepunt.id(), new Period(today, today))) {
            moved.merge(movement.debit(), movement.amount(), Money::plus);
            moved.merge(movement.credit(), Money.ZERO.minus(movement.amount()), Money::plus);
        }
        moved.values().removeIf(Money.ZERO::equals);
        Map<LedgerAccount, Money> expected = new EnumMap<>(model.today);
        expected.values().removeIf(Money.ZERO::equals);
        assertEquals(expected, moved, this::said);
    }

    String said() {
        return "seed " + seed + ", " + today;
    }
}
