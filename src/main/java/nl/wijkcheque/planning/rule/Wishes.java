package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.List;

/** The list of wishes, and what all of them together cost. */
public final class Wishes {

    private final RatherNot liking;
    private final NoPets pets;
    private final ShortTravel travel;
    private final SpreadOfHours spread;
    private final Variety variety;
    private final LearningChance learning;
    private final WaitingTime waiting;
    private final SeeAgain again;
    private final Continuity continuity;
    private final RatherTogether together;
    private final KeepPromises promises;
    private final Soon soon;

    public Wishes(WishWeights weights) {
        this.liking = new RatherNot(weights);
        this.pets = new NoPets(weights);
        this.travel = new ShortTravel(weights);
        this.spread = new SpreadOfHours(weights);
        this.variety = new Variety(weights);
        this.learning = new LearningChance(weights);
        this.waiting = new WaitingTime(weights);
        this.again = new SeeAgain(weights);
        this.continuity = new Continuity(weights);
        this.together = new RatherTogether(weights);
        this.promises = new KeepPromises(weights);
        this.soon = new Soon(weights);
    }

    public List<Wish> all() {
        List<Wish> all = new ArrayList<>(visit());
        all.addAll(match());
        all.addAll(diary());
        return all;
    }

    public List<MatchWish> match() {
        return List.of(liking, pets);
    }

    public List<DiaryWish> diary() {
        return List.of(travel, spread, variety, learning);
    }

    public List<VisitWish> visit() {
        return List.of(waiting, again, continuity, together, promises, soon);
    }

    public int cost(Match found) {
        return liking.cost(found) + pets.cost(found);
    }

    /**
     * What one visit more there costs of the wishes about diaries. They are named one by one, here and below, as a planner
     * asks them more often than anything else.
     */
    public long change(Gap gap) {
        return travel.change(gap) + spread.change(gap) + variety.change(gap) + learning.change(gap);
    }

    /** All wishes about this diary. */
    public long cost(Diary whose) {
        long cost = 0;
        for (int week = 0; week < whose.problem().horizon().weeks(); week++) {
            for (DiaryWish wish : diary()) {
                cost += wish.cost(whose, week);
            }
        }
        return cost;
    }

    /** Of a visit as a whole, when it is planned. */
    public int planned(WeekProblem problem, Crew crew, int start) {
        return waiting.planned(problem, crew, start)
                + again.planned(problem, crew, start)
                + continuity.planned(problem, crew, start)
                + together.planned(problem, crew, start)
                + promises.planned(problem, crew, start)
                + soon.planned(problem, crew, start);
    }

    /** What a visit as a whole costs at least on that day, whoever goes. */
    public int atLeast(int day) {
        return soon.on(day);
    }

    /** Of a visit as a whole, as long as it waits. */
    public int waiting(WeekProblem problem, Need need) {
        int cost = 0;
        for (VisitWish wish : visit()) {
            cost += wish.waiting(problem, need);
        }
        return cost;
    }

    /** What each wish says when these people go there then; the costs are what a plan would cost more by it. */
    public List<Opinion> opinions(WeekProblem problem, Crew crew, List<Diary> diaries, int start) {
        List<Opinion> opinions = new ArrayList<>();
        for (VisitWish wish : visit()) {
            int planned = wish.planned(problem, crew, start);
            opinions.add(new Opinion(
                    wish.name(),
                    wish.about(crew),
                    (long) planned - wish.waiting(problem, crew.need()),
                    planned == 0,
                    wish.reason(problem, crew, start)));
        }
        for (int at = 0; at < crew.size(); at++) {
            opinions.addAll(opinions(crew.get(at), Gap.at(diaries.get(at), crew.get(at), start)));
        }
        return opinions;
    }

    private List<Opinion> opinions(Match member, Gap gap) {
        List<Opinion> opinions = new ArrayList<>();
        for (MatchWish wish : match()) {
            int cost = wish.cost(member);
            opinions.add(new Opinion(wish.name(), member.helper().id(), cost, cost == 0, wish.reason(member)));
        }
        for (DiaryWish wish : diary()) {
            opinions.add(new Opinion(
                    wish.name(), member.helper().id(), wish.change(gap), wish.good(gap), wish.reason(gap)));
        }
        return opinions;
    }
}
