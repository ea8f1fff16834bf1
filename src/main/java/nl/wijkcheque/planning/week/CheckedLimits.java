package nl.wijkcheque.planning.week;

import static nl.wijkcheque.participant.InductionLevel.MENTOR;
import static nl.wijkcheque.participant.InductionLevel.SHADOWING;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.List;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.week.Evaluator.Outing;
import org.jspecify.annotations.Nullable;

/** The evaluator's own reading of every limit. What is broken between fixed visits only is nobody's fault here. */
final class CheckedLimits {

    private final WeekProblem problem;
    private final List<Outing> outings;
    private final List<Evaluation.Broken> broken;
    private final RoadBook roads;

    CheckedLimits(WeekProblem problem, List<Outing> outings, List<Evaluation.Broken> broken) {
        this.problem = problem;
        this.outings = outings;
        this.broken = broken;
        this.roads = new RoadBook(problem, outings);
    }

    void check() {
        for (Outing outing : outings) {
            if (outing.moved()) {
                crew(outing);
                for (Helper helper : outing.crew()) {
                    times(outing, helper);
                    sums(outing, helper);
                    neighbours(outing, helper);
                    longDay(outing, helper);
                }
            }
        }
    }

    private void crew(Outing outing) {
        Need need = outing.need();
        List<Helper> crew = outing.crew();
        long hands = crew.stream().filter(one -> level(one, need) != SHADOWING).count();
        must("CREW_SIZE", outing, hands >= need.work().crewMin() && hands <= need.work().crewMax());
        for (int skill = 0; skill < Integer.SIZE; skill++) {
            int bit = 1 << skill;
            boolean asked = (need.work().skills() & bit) != 0;
            boolean there = crew.stream()
                    .anyMatch(one -> level(one, need) != SHADOWING && (one.skills() & bit) != 0);
            must("SKILLS", outing, !asked || there);
        }
        long learning = crew.size() - hands;
        must("MENTOR", outing, learning <= crew.stream().filter(one -> level(one, need) == MENTOR).count());
        must("ALONE", outing, crew.size() > 1 || (need.work().aloneAllowed() && learning == 0));
        Integer seats = need.work().seats();
        must("SEATS", outing, seats == null || crew.size() < seats);
    }

    private void times(Outing outing, Helper helper) {
        Need need = outing.need();
        must("QUARTER", outing, (outing.start() % 15 == 0) || keepsItsTime(outing));
        must("PLACEMENT", outing, helper.placed().hold(outing.start(), outing.end()));
        must("AVAILABILITY", outing, helper.available().hold(outing.start(), outing.end()));
        must("ABSENCE", outing, !helper.away().touch(outing.start(), outing.end()));
        must("RESIDENT", outing, need.asked().hold(outing.start(), outing.end()));
        must("SEASON", outing, need.season().hold(outing.start(), outing.end()));
        must("INDUCTION", outing, !need.work().dienst() || level(helper, need) != null);
        must("NO_GO", outing, !need.apart().contains(helper.id()));
    }

    private boolean keepsItsTime(Outing outing) {
        return outing.need().promise() != null && outing.need().promise().start() == outing.start();
    }

    private void sums(Outing outing, Helper helper) {
        LocalDate day = roads.day(outing.start());
        List<Outing> today = roads.of(helper, day);
        List<Outing> week = roads.of(helper).stream()
                .filter(other -> sameWeek(roads.day(other.start()), day))
                .toList();
        must("WEEKLY_CAP", outing, minutes(week) <= helper.weeklyCap());
        must("DAILY_MOST", outing, minutes(today) <= problem.limits().dailyMost().toMinutes());
        must("VISITS_PER_DAY", outing, today.size() <= problem.limits().visitsPerDay());
        long days = week.stream().map(other -> roads.day(other.start())).distinct().count();
        must("DAYS_PER_WEEK", outing, days <= problem.limits().daysPerWeek());
    }

    private void neighbours(Outing outing, Helper helper) {
        LocalDate day = roads.day(outing.start());
        List<Outing> all = roads.of(helper);
        for (Outing other : all) {
            if (!same(other, outing)) {
                boolean earlier = other.start() < outing.start();
                Outing first = earlier ? other : outing;
                Outing second = earlier ? outing : other;
                must("OVERLAP", outing, first.end() <= second.start());
                boolean together = roads.day(other.start()).equals(day);
                int needed = together
                        ? roads.between(helper, first, second)
                        : (int) problem.limits().rest().toMinutes();
                must(together ? "TRAVEL" : "REST", outing, first.end() + needed <= second.start());
            }
        }
        List<Outing> today = roads.of(helper, day);
        if (same(today.getFirst(), outing)) {
            int leaves = outing.start() - roads.fromBase(helper, outing);
            must("SERVICEPUNT", outing, leaves >= clock(day, problem.limits().opens()));
        }
        if (same(today.getLast(), outing)) {
            int back = outing.end() + roads.fromBase(helper, outing);
            must("SERVICEPUNT", outing, back <= clock(day, problem.limits().closes()));
        }
    }

    /** Someone who works long that day has somewhere half an hour between two visits that is not travel. */
    private void longDay(Outing outing, Helper helper) {
        List<Outing> today = roads.of(helper, roads.day(outing.start()));
        boolean rests = minutes(today) <= problem.limits().workBeforeBreak().toMinutes();
        for (int at = 1; at < today.size(); at++) {
            int free = today.get(at).start() - today.get(at - 1).end();
            Duration pause = Duration.ofMinutes(free - roads.between(helper, today.get(at - 1), today.get(at)));
            rests |= pause.compareTo(problem.limits().pause()) >= 0;
        }
        must("BREAK", outing, rests);
    }

    private int clock(LocalDate day, LocalTime time) {
        return problem.horizon().minute(nl.wijkcheque.shared.Amsterdam.at(day, time));
    }

    private static boolean sameWeek(LocalDate one, LocalDate other) {
        return one.with(WeekFields.ISO.dayOfWeek(), 1).equals(other.with(WeekFields.ISO.dayOfWeek(), 1));
    }

    private static boolean same(Outing first, Outing second) {
        return first.need().booking().equals(second.need().booking());
    }

    private static int minutes(List<Outing> all) {
        return all.stream().mapToInt(outing -> outing.need().length()).sum();
    }

    private static @Nullable InductionLevel level(Helper helper, Need need) {
        return helper.inductions().get(need.work().offering());
    }

    private void must(String limit, Outing outing, boolean holds) {
        if (!holds) {
            broken.add(new Evaluation.Broken(limit, outing.need().booking()));
        }
    }
}
