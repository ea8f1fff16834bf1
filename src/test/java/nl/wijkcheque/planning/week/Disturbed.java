package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** What happens to a week of which a plan was accepted: all visits are promised, and then something changes. */
final class Disturbed {

    private final WeekProblem week;
    private final List<Helper> helpers;
    private final List<Need> needs = new ArrayList<>();
    private final Random random;

    Disturbed(WeekProblem week, WeekPlan plan, long seed) {
        this.week = week;
        this.helpers = new ArrayList<>(week.helpers());
        this.random = new Random(seed);
        for (Need need : week.needs()) {
            WeekPlan.Visit visit = plan.visits().stream()
                    .filter(one -> one.booking().equals(need.booking()))
                    .findFirst()
                    .orElse(null);
            needs.add(visit == null || need.isFixed()
                    ? need
                    : RandomWeek.withPromise(need, new Promise(visit.start(), visit.crew(), false)));
        }
    }

    WeekProblem week() {
        return new WeekProblem(week.horizon(), week.places(), week.limits(), week.weights(), helpers, needs);
    }

    void somethingHappens() {
        switch (random.nextInt(6)) {
            case 0 -> ill();
            case 1 -> placementEnds();
            case 2 -> cancelled();
            case 3 -> keptApart();
            case 4 -> moved();
            default -> added();
        }
    }

    private void ill() {
        int who = random.nextInt(helpers.size());
        int day = 1 + random.nextInt(5);
        Windows away = Windows.of(week.horizon().start(day), week.horizon().start(day + 1));
        helpers.set(who, with(helpers.get(who), helpers.get(who).placed(), away));
    }

    private void placementEnds() {
        int who = random.nextInt(helpers.size());
        Windows until = Windows.of(0, week.horizon().start(1 + random.nextInt(5)));
        helpers.set(who, with(helpers.get(who), until, helpers.get(who).away()));
    }

    private void cancelled() {
        needs.remove(random.nextInt(needs.size()));
    }

    private void keptApart() {
        int which = random.nextInt(needs.size());
        Promise promise = needs.get(which).promise();
        if (promise != null && !promise.crew().isEmpty()) {
            Set<ParticipantId> apart = new HashSet<>(needs.get(which).apart());
            apart.add(promise.crew().getFirst());
            needs.set(which, with(needs.get(which), needs.get(which).asked(), apart, promise));
        }
    }

    /** The resident can on another day only. */
    private void moved() {
        int which = random.nextInt(needs.size());
        int day = 1 + random.nextInt(5);
        Windows asked = Windows.of(week.horizon().start(day) + 480, week.horizon().start(day) + 1020);
        needs.set(which, with(needs.get(which), asked, needs.get(which).apart(), needs.get(which).promise()));
    }

    private void added() {
        Need like = needs.get(random.nextInt(needs.size()));
        Need fresh = with(like, like.asked(), like.apart(), null);
        needs.add(new Need(new nl.wijkcheque.shared.BookingId(new java.util.UUID(random.nextLong(), random.nextLong())),
                fresh.place(), fresh.work(), fresh.length(), fresh.asked(), fresh.season(), true, 0, 0, false, Set.of(),
                Set.of(), fresh.apart(), null));
    }

    private static Helper with(Helper one, Windows placed, Windows away) {
        return new Helper(one.id(), one.name(), one.skills(), one.inductions(), placed, one.available(), away,
                one.weeklyCap(), one.travelMode(), one.likings());
    }

    private static Need with(Need one, Windows asked, Set<ParticipantId> apart, @Nullable Promise promise) {
        return new Need(one.booking(), one.place(), one.work(), one.length(), asked, one.season(), one.urgent(),
                one.waitingDays(), one.lateDays(), one.pets(), one.seeAgain(), one.knownBy(), apart, promise);
    }
}
