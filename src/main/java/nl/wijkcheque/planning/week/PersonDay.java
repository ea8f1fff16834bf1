package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.Stops;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.Dagdeel;

/**
 * What one person could do on one day, for the bound.
 *
 * @param needs numbers of visits
 */
record PersonDay(int person, int day, int[] needs, Seat[] seats, Packing packing) {

    static PersonDay of(Desk desk, Diary diary, int person, int day, List<Seat> seats, List<Integer> needs) {
        int count = seats.size();
        int[] blocks = cuts(desk, diary, day);
        int[] size = new int[count];
        int[] block = new int[count];
        int pad = 0;
        boolean onQuarters = seats.stream().allMatch(PersonDay::beginsOnQuarter);
        for (int item = 0; item < count; item++) {
            Need need = seats.get(item).match().need();
            int alone = Math.ceilDiv(need.length(), Desk.QUARTER);
            int takes = need.length() + leastTravel(desk, diary, day, seats, item);
            size[item] = onQuarters ? Math.ceilDiv(takes, Desk.QUARTER) : takes / Desk.QUARTER;
            pad = Math.max(pad, size[item] - alone);
            block[item] = blockOf(seats.get(item), day, blocks);
        }
        int[] rooms = new int[blocks.length / 2];
        int whole = 0;
        for (int at = 0; at < rooms.length; at++) {
            int quarters = (blocks[2 * at + 1] - blocks[2 * at]) / Desk.QUARTER;
            boolean goesOn = at + 1 < rooms.length && blocks[2 * at + 2] == blocks[2 * at + 1];
            rooms[at] = quarters + pad;
            whole += quarters + (goesOn ? 0 : pad);
        }
        return new PersonDay(
                person,
                day,
                needs.stream().mapToInt(Integer::intValue).toArray(),
                seats.toArray(Seat[]::new),
                new Packing(rooms, whole, size, block));
    }

    /** Only a visit that was promised may stand otherwise; around it, what is left of quarters may add up. */
    private static boolean beginsOnQuarter(Seat seat) {
        Promise promise = seat.match().need().promise();
        return promise == null || promise.start() % Desk.QUARTER == 0;
    }

    /** Her free time that day without what is fixed, cut where dagdelen end: what begins and ends, again and again. */
    private static int[] cuts(Desk desk, Diary diary, int day) {
        Windows free = diary.helper().free();
        Stops stops = diary.day(day);
        for (int at = 0; at < stops.size(); at++) {
            free = free.without(Windows.of(stops.start(at), stops.end(at)));
        }
        List<Integer> cuts = new ArrayList<>();
        for (Dagdeel dagdeel : Dagdeel.values()) {
            Windows part = free.and(Windows.of(
                    desk.problem.horizon().minute(day, dagdeel.start()),
                    desk.problem.horizon().minute(day, dagdeel.end())));
            for (int at = 0; at < part.size(); at++) {
                cuts.add(Desk.down(part.from(at)));
                cuts.add(Desk.up(part.until(at)));
            }
        }
        return cuts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int blockOf(Seat seat, int day, int[] blocks) {
        int length = seat.match().need().length();
        int found = -1;
        int[] spans = seat.spans();
        for (int at = 0; at < spans.length; at += 3) {
            if (spans[at] == day) {
                int mine = -1;
                for (int block = 0; block < blocks.length; block += 2) {
                    if (spans[at + 1] >= blocks[block] && spans[at + 2] + length <= blocks[block + 1]) {
                        mine = block / 2;
                    }
                }
                if (mine < 0 || (found >= 0 && found != mine)) {
                    return -1;
                }
                found = mine;
            }
        }
        return found;
    }

    /** The shortest way from a visit to anything else that could come next. */
    private static int leastTravel(Desk desk, Diary diary, int day, List<Seat> seats, int item) {
        Places places = desk.problem.places();
        TravelMode mode = diary.helper().travelMode();
        int here = seats.get(item).match().need().place();
        int least = Integer.MAX_VALUE;
        for (int other = 0; other < seats.size(); other++) {
            if (other != item) {
                least = Math.min(least, places.minutes(mode, here, seats.get(other).match().need().place()));
            }
        }
        for (int at = 0; at < diary.day(day).size(); at++) {
            least = Math.min(least, places.minutes(mode, here, diary.day(day).visit(at).need().place()));
        }
        return least == Integer.MAX_VALUE ? 0 : least;
    }
}
