package nl.wijkcheque.planning.week;

import java.util.Arrays;

/**
 * The best choice of visits that fit in one day of one person as far as their lengths say, without saying when they begin:
 * each is as long as it takes with the least travel after it, and the day is longer by the longest of that, as nobody travels
 * on after the last. Sizes are quarters of an hour. More fits here than in a real day, never less.
 */
final class Packing {

    private final int[] rooms;
    private final int whole;
    private final int[] size;
    private final int[] block;
    private final boolean[][] took;

    /**
     * @param rooms sizes of the blocks of the day, each with the travel that may be saved at its end
     * @param whole size of all of it
     * @param size of each item
     * @param block in which an item must lie; -1 when it may lie anywhere
     */
    Packing(int[] rooms, int whole, int[] size, int[] block) {
        this.rooms = rooms;
        this.whole = whole;
        this.size = size;
        this.block = block;
        this.took = new boolean[size.length][whole + 1];
    }

    int count() {
        return size.length;
    }

    /**
     * @param profit of each item
     * @param taken is set to what is chosen
     * @return the sum of what is chosen
     */
    double best(double[] profit, boolean[] taken) {
        Arrays.fill(taken, false);
        double[] day = new double[whole + 1];
        int[][] shares = new int[rooms.length][whole + 1];
        for (int at = 0; at < rooms.length; at++) {
            double[] mine = new double[Math.min(rooms[at], whole) + 1];
            if (fill(at, profit, mine)) {
                day = joined(day, mine, shares[at]);
            }
        }
        fill(-1, profit, day);
        int room = trace(-1, profit, taken, whole);
        for (int at = rooms.length - 1; at >= 0; at--) {
            trace(at, profit, taken, shares[at][room]);
            room -= shares[at][room];
        }
        return day[whole];
    }

    /** @return whether there is anything to choose from */
    private boolean fill(int which, double[] profit, double[] row) {
        boolean any = false;
        for (int item = 0; item < size.length; item++) {
            if (block[item] == which && profit[item] > 0) {
                any = true;
                Arrays.fill(took[item], false);
                for (int room = row.length - 1; room >= size[item]; room--) {
                    if (row[room - size[item]] + profit[item] > row[room]) {
                        row[room] = row[room - size[item]] + profit[item];
                        took[item][room] = true;
                    }
                }
            }
        }
        return any;
    }

    /** @param shares is set to how much of each room goes to the block */
    private double[] joined(double[] day, double[] mine, int[] shares) {
        double[] best = day.clone();
        for (int room = 0; room <= whole; room++) {
            for (int share = 1; share < mine.length && share <= room; share++) {
                if (day[room - share] + mine[share] > best[room]) {
                    best[room] = day[room - share] + mine[share];
                    shares[room] = share;
                }
            }
        }
        return best;
    }

    /** @return the room that is left for what was filled before */
    private int trace(int which, double[] profit, boolean[] taken, int from) {
        int room = from;
        for (int item = size.length - 1; item >= 0; item--) {
            if (block[item] == which && profit[item] > 0 && took[item][room]) {
                taken[item] = true;
                room -= size[item];
            }
        }
        return room;
    }
}
