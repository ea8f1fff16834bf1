package nl.wijkcheque.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** The cheques that lie in a drawer of one household: on paper, for the service keeps no codes. */
final class Purse {

    private final Deque<SoldCheque> hours = new ArrayDeque<>();
    private final Deque<SoldCheque> halves = new ArrayDeque<>();

    void add(Sale sale) {
        for (SoldCheque cheque : sale.cheques()) {
            add(cheque);
        }
    }

    void add(SoldCheque cheque) {
        (cheque.worth().count() == 60 ? hours : halves).add(cheque);
    }

    Minutes worth() {
        return Minutes.of(hours.size() * 60 + halves.size() * 30);
    }

    /** A cheque towards what is due, the best fitting one first; null when there is none left. */
    @Nullable
    SoldCheque take(Minutes due) {
        Deque<SoldCheque> fitting = due.count() < 60 && !halves.isEmpty() ? halves : hours;
        return fitting.isEmpty() ? halves.poll() : fitting.poll();
    }
}
