package nl.wijkcheque.planning.week;

import java.util.SplittableRandom;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.Stops;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** Finds crews for one visit beside what is in the diaries, the cheapest people first. */
final class CrewFinder {

    /** One option in so many is overlooked by who wants variety. */
    private static final int ONE_IN = 40;

    private static final int CREW_MOST = 32;

    private final Desk desk;
    private final Diary[] diaries;
    private final Gap gap = new Gap();
    private final Options hands = new Options();
    private final Options learners = new Options();
    private final Seat[] chosen = new Seat[CREW_MOST];
    private final Sink sink;
    private final @Nullable SplittableRandom overlooking;

    private Crew crew;
    private boolean larger;
    private int[] nextLiked = new int[64];

    /** Takes what is found. */
    interface Sink {

        /** What costs as much or more is of no use. */
        long bound();

        /**
         * @param seats of whom the first so many as are in the crew count
         * @param low earliest start, on a quarter
         * @param high latest start
         * @param cost without the wishes about the visit as a whole
         * @return what it costs with these
         */
        long found(Crew crew, Seat[] seats, int low, int high, long cost);
    }

    /** @param overlooking now and then an option, so that not always the same comes out; null for none */
    @SuppressWarnings("NullAway.Init")
    CrewFinder(Desk desk, Diary[] diaries, Sink sink, @Nullable SplittableRandom overlooking) {
        this.desk = desk;
        this.diaries = diaries;
        this.sink = sink;
        this.overlooking = overlooking;
    }

    void begin(Crew empty) {
        crew = empty;
        crew.clear();
        hands.clear();
        learners.clear();
    }

    /**
     * All gaps in her diary in which the visit fits, with a start between the two.
     *
     * @return whether there are any
     */
    boolean explore(Seat seat, int earliest, int latest) {
        int known = hands.size() + learners.size();
        Diary diary = diaries[seat.person()];
        int[] spans = seat.spans();
        for (int at = 0; at < spans.length; at += 3) {
            int day = spans[at];
            int lowest = Math.max(spans[at + 1], earliest);
            int highest = Math.min(spans[at + 2], latest);
            if (lowest <= highest) {
                gap.set(diary, seat.match(), day, 0, lowest, highest);
                if (desk.limits.leaveRoom(gap)) {
                    explore(seat, diary, lowest, highest);
                }
            }
        }
        return hands.size() + learners.size() > known;
    }

    /** All gaps of the day of the gap. */
    private void explore(Seat seat, Diary diary, int lowest, int highest) {
        Options options = seat.match().shadows() ? learners : hands;
        int day = gap.day();
        Stops stops = diary.day(day);
        for (int position = 0; position <= stops.size(); position++) {
            if (position > 0 && stops.end(position - 1) > highest) {
                break;
            }
            if (position == stops.size() || stops.start(position) >= lowest) {
                gap.set(diary, seat.match(), day, position, lowest, highest);
                desk.limits.narrowStarts(gap);
                int low = Desk.up(gap.low());
                int high = Desk.down(gap.high());
                if (low <= high && (overlooking == null || overlooking.nextInt(ONE_IN) != 0)) {
                    options.add(seat, day, low, high, desk.wishes.change(gap) + seat.cost());
                }
            }
        }
    }

    /** Makes crews of all who were explored: first those of no more people than have to go, as then it is known what is of use. */
    void combine() {
        hands.sort();
        learners.sort();
        combine(false);
        if (crew.need().work().crewMax() > Math.max(1, crew.need().work().crewMin())) {
            findLiked();
            combine(true);
        }
    }

    /** From each of the options the next of somebody who is liked there: among thousands there are a few. */
    private void findLiked() {
        if (nextLiked.length <= hands.size()) {
            nextLiked = new int[2 * hands.size() + 1];
        }
        nextLiked[hands.size()] = hands.size();
        for (int at = hands.size() - 1; at >= 0; at--) {
            nextLiked[at] = isLiked(hands.seat(at).match()) ? at : nextLiked[at + 1];
        }
    }

    private void combine(boolean withMore) {
        larger = withMore;
        for (int from = 0; from < hands.size(); from = hands.endOfDay(from)) {
            extend(from, hands.endOfDay(from), Integer.MIN_VALUE, Integer.MAX_VALUE, 0, Long.MAX_VALUE);
        }
    }

    /**
     * Adds people who work until the crew may go; and then, when larger crews are looked for, as long as that can be a gain.
     *
     * @param fewer what it costs without them; no less than anything when they can't go by themselves
     */
    private void extend(int from, int until, int low, int high, long cost, long fewer) {
        Work work = crew.need().work();
        int lacking = work.skills() & ~crew.skills();
        int more = Math.max(0, work.crewMin() - crew.size() - 1);
        if (until - from <= more) {
            return;
        }
        int mentorsMost = crew.mentors() + work.crewMax() - crew.size();
        long gain = mentorsMost * learners.lowest() + desk.wishes.atLeast(hands.day(from));
        boolean all = fewer == Long.MAX_VALUE || crew.namesSomeone();
        for (int at = all ? from : nextLiked[from]; at + more < until; at = all ? at + 1 : nextLiked[at + 1]) {
            long then = cost + hands.cost(at);
            long least = then + gain + (more == 0 ? 0 : more * hands.cost(at + 1));
            long limit = Math.min(fewer, sink.bound());
            if (least >= limit) {
                break;
            }
            int latest = Math.min(high, hands.high(at));
            int earliest = Math.max(low, hands.low(at));
            boolean mayGain = fewer == Long.MAX_VALUE
                    ? hands.seat(at).match().mentors() || least - learners.lowest() < limit
                    : isGain(hands.seat(at).match());
            if (mayGain
                    && earliest <= latest
                    && isOfUse(hands.seat(at), lacking)
                    && !goes(hands.seat(at).person())) {
                Seat seat = hands.seat(at);
                chosen[crew.size()] = seat;
                crew.add(seat.match());
                long total = desk.limits.allow(crew) ? sink.found(crew, chosen, earliest, latest, then)
                        : Long.MAX_VALUE;
                if (learners.size() > 0 && crew.mentors() > 0) {
                    takeAlong(0, crew.mentors(), hands.day(at), earliest, latest, then);
                }
                if ((larger || total == Long.MAX_VALUE) && crew.size() < Math.min(CREW_MOST - 1, work.crewMax())) {
                    extend(at + 1, until, earliest, latest, then, Math.min(fewer, total));
                }
                crew.removeLast();
            }
        }
    }

    /** Who comes besides a crew that could go is of use to who likes to see her, or to who learns from her. */
    private boolean isGain(Match one) {
        return isLiked(one) || crew.names(one.helper().id());
    }

    private boolean isLiked(Match one) {
        ParticipantId who = one.helper().id();
        Promise promise = one.need().promise();
        return one.need().seeAgain().contains(who)
                || one.need().knownBy().contains(who)
                || (promise != null && promise.crew().contains(who))
                || (one.mentors() && learners.size() > 0);
    }

    /** The last who may come brings all skills that the others lack; who is more than are asked, at least one. */
    private boolean isOfUse(Seat seat, int lacking) {
        Work work = crew.need().work();
        int brings = seat.match().helper().skills() & lacking;
        if (crew.size() + 1 >= work.crewMax()) {
            return brings == lacking;
        }
        return lacking == 0 || brings != 0 || crew.size() < work.crewMin();
    }

    /**
     * Those who learn, with a crew in which someone mentors.
     *
     * @param from the first of them who is tried
     * @param most how many may come
     */
    private void takeAlong(int from, int most, int day, int low, int high, long cost) {
        long others = (most - 1) * learners.lowest();
        for (int at = from; at < learners.size(); at++) {
            int earliest = Math.max(low, learners.low(at));
            int latest = Math.min(high, learners.high(at));
            long then = cost + learners.cost(at);
            if (learners.day(at) == day
                    && earliest <= latest
                    && then + others < sink.bound()
                    && !goes(learners.seat(at).person())) {
                chosen[crew.size()] = learners.seat(at);
                crew.add(learners.seat(at).match());
                if (desk.limits.allow(crew)) {
                    sink.found(crew, chosen, earliest, latest, then);
                }
                if (most > 1 && crew.size() < CREW_MOST - 1) {
                    takeAlong(at + 1, most - 1, day, earliest, latest, then);
                }
                crew.removeLast();
            }
        }
    }

    private boolean goes(int person) {
        for (int at = 0; at < crew.size(); at++) {
            if (chosen[at].person() == person) {
                return true;
            }
        }
        return false;
    }
}
