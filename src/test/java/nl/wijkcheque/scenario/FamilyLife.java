package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.cheque.Bequests;
import nl.wijkcheque.cheque.Refund;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.HouseholdMove;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** People who come, grow old, move apart and die. */
final class FamilyLife {

    private static final int FEWEST = 4;

    private final World world;
    private final OfficeLife office;
    private final Residents residents = TestService.bean(Residents.class);
    private final ResidentCorrections corrections = TestService.bean(ResidentCorrections.class);
    private final Deaths deaths = TestService.bean(Deaths.class);
    private final Bequests bequests = TestService.bean(Bequests.class);

    FamilyLife(World world, OfficeLife office) {
        this.world = world;
        this.office = office;
        settle();
    }

    void step() {
        Person who = world.oneOf(world.living());
        if (world.chance(3)) {
            dies(who);
        } else {
            moves(who);
        }
        settle();
        world.agree();
    }

    /** There are always some: couples and people alone, some of whom will be seventy soon. */
    private void settle() {
        while (world.living().size() < FEWEST) {
            Person one = comes(null);
            if (world.random.nextBoolean()) {
                Person other = comes(one.id);
                one.partner = other;
                other.partner = one;
                assertEquals(one.household, other.household);
            }
        }
    }

    private Person comes(@Nullable ResidentId with) {
        LocalDate born = world.today.minusYears(60 + world.random.nextInt(30)).minusDays(world.random.nextInt(365));
        ResidentId id = residents.register(clerk(), People.livingWith(with, born)).orThrow();
        Person person = new Person(id, born, residents.household(id));
        world.people.add(person);
        return person;
    }

    private void moves(Person who) {
        int version = residents.find(who.id).orElseThrow().version();
        corrections.move(clerk(), who.id, new HouseholdMove(version, CorrectionReason.CHANGED, null)).orThrow();
        who.household = residents.household(who.id);
        who.parts();
    }

    private void dies(Person who) {
        List<Paper> left = world.owed().stream().filter(paper -> paper.holder == who).toList();
        deaths.record(clerk(), who.id, world.today).orThrow();
        who.dead = true;
        Person partner = who.partner;
        who.parts();
        if (partner != null && world.random.nextBoolean()) {
            assertEquals(left.size(), bequests.passOn(clerk(), who.id, partner.id).orThrow().size(), world::said);
            left.forEach(paper -> {
                paper.holder = partner;
                paper.touched = true;
            });
            return;
        }
        Outcome<Refund> refund = bequests.payBack(clerk(), who.id, OfficeLife.TO_IBAN);
        if (world.done(!left.isEmpty(), refund, "pay back")) {
            left.forEach(paper -> world.model.refunded(paper, null));
            office.owes(left.stream().mapToLong(paper -> paper.sold.price()).sum());
        }
    }

    private Actor clerk() {
        return world.clerks.getFirst();
    }
}
