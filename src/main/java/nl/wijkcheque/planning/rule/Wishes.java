package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.List;

/** The list of wishes, and what all of them together cost. */
public final class Wishes {

    private final List<MatchWish> match;
    private final List<DiaryWish> diary;
    private final List<VisitWish> visit;
    private final List<Wish> all;

    public Wishes(WishWeights weights) {
        this.match = List.of(new RatherNot(weights), new NoPets(weights));
        this.diary = List.of(
                new ShortTravel(weights), new SpreadOfHours(weights), new Variety(weights), new LearningChance(weights));
        this.visit = List.of(
                new WaitingTime(weights),
                new SeeAgain(weights),
                new Continuity(weights),
                new RatherTogether(weights),
                new KeepPromises(weights),
                new Soon(weights));
        List<Wish> together = new ArrayList<>(visit);
        together.addAll(match);
        together.addAll(diary);
        this.all = List.copyOf(together);
    }

    public List<Wish> all() {
        return all;
    }

    public List<MatchWish> match() {
        return match;
    }

    public List<DiaryWish> diary() {
        return diary;
    }

    public List<VisitWish> visit() {
        return visit;
    }

    public int cost(Match found) {
        int cost = 0;
        for (int at = 0; at < match.size(); at++) {
            cost += match.get(at).cost(found);
        }
        return cost;
    }

    /** What one visit more there costs of the wishes about diaries. */
    public long change(Gap gap) {
        long cost = 0;
        for (int at = 0; at < diary.size(); at++) {
            cost += diary.get(at).change(gap);
        }
        return cost;
    }

    /** Of one day's end to the next: all wishes about this diary. */
    public long cost(Diary whose) {
        long cost = 0;
        for (int week = 0; week < whose.problem().horizon().weeks(); week++) {
            for (DiaryWish wish : diary) {
                cost += wish.cost(whose, week);
            }
        }
        return cost;
    }

    public int planned(WeekProblem problem, Crew crew, int start) {
        int cost = 0;
        for (int at = 0; at < visit.size(); at++) {
            cost += visit.get(at).planned(problem, crew, start);
        }
        return cost;
    }

    public int waiting(WeekProblem problem, Need need) {
        int cost = 0;
        for (int at = 0; at < visit.size(); at++) {
            cost += visit.get(at).waiting(problem, need);
        }
        return cost;
    }

    /** What each wish says when these people go there then; the costs are what a plan would cost more by it. */
    public List<Opinion> opinions(WeekProblem problem, Crew crew, List<Diary> diaries, int start) {
        List<Opinion> opinions = new ArrayList<>();
        for (VisitWish wish : visit) {
            int planned = wish.planned(problem, crew, start);
            opinions.add(new Opinion(
                    wish.name(),
                    null,
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
        for (MatchWish wish : match) {
            int cost = wish.cost(member);
            opinions.add(new Opinion(wish.name(), member.helper().id(), cost, cost == 0, wish.reason(member)));
        }
        for (DiaryWish wish : diary) {
            opinions.add(new Opinion(
                    wish.name(), member.helper().id(), wish.change(gap), wish.good(gap), wish.reason(gap)));
        }
        return opinions;
    }
}
