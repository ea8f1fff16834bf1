package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ServicepuntId;

/** Keeps what was expected of each booking when it came on the wachtlijst, and holds it against what happened. */
@Singleton
final class Predictions {

    private static final List<String> COLUMNS = List.of(
            "booking_id", "servicepunt_id", "offering_id", "made_at", "expected_week", "happened_week");

    /** How far back one looks for the accuracy. */
    private static final int WEEKS_COUNTED = 26;

    private static final Accuracy NOTHING = new Accuracy(0, 0, 0);

    private final PredictionRows rows;
    private final Paces paces;
    private final Offerings offerings;
    private final RowInserts inserts;
    private final Transactions transactions;
    private final Holidays holidays;
    private final Clock clock;

    Predictions(
            PredictionRows rows,
            Paces paces,
            Offerings offerings,
            RowInserts inserts,
            Transactions transactions,
            Holidays holidays,
            Clock clock) {
        this.rows = rows;
        this.paces = paces;
        this.offerings = offerings;
        this.inserts = inserts;
        this.transactions = transactions;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** As it was counted last night: what was expected in half a year is too much to count for who opens a page. */
    Accuracy accuracy(ServicepuntId servicepunt) {
        return rows.kept(servicepunt.value()).orElse(NOTHING);
    }

    /**
     * Holds what was expected against what was planned since, counts how good that was, and expects something of what came
     * on the list since the last time. Done twice, or by two at once, it is done once.
     */
    void newDay(ServicepuntId servicepunt) {
        transactions.run(() -> {
            // The second of two waits here for the first, and then reads what that one wrote.
            rows.take(servicepunt.value());
            settle(servicepunt);
            make(servicepunt);
        });
    }

    private void settle(ServicepuntId servicepunt) {
        rows.came(servicepunt.value()).forEach(
                one -> rows.happened(one.id(), Pace.mondayOf(Amsterdam.dayOf(one.plannedAt()))));
        LocalDate monday = Pace.mondayOf(Amsterdam.today(clock));
        Instant since = Amsterdam.startOf(monday.minusWeeks(WEEKS_COUNTED));
        Accuracy counted = rows.counted(servicepunt.value(), since, monday.minusWeeks(1));
        rows.keep(servicepunt.value(), counted.made(), counted.nearBy(), counted.later());
    }

    /** For what came on the list since the last time; where nothing can be said, the next time. */
    private void make(ServicepuntId servicepunt) {
        Instant now = clock.instant();
        LocalDate today = Amsterdam.dayOf(now);
        Map<OfferingId, Pace> moves = paces.of(servicepunt);
        Map<OfferingId, Integer> positions = new HashMap<>();
        List<List<?>> made = new ArrayList<>();
        List<PredictionRows.Expecting> waiting = rows.waiting(servicepunt.value(), now);
        Map<OfferingId, Offering> asked = offerings.findAll(
                waiting.stream().map(one -> new OfferingId(one.offeringId())).collect(Collectors.toSet()));
        for (PredictionRows.Expecting one : waiting) {
            OfferingId id = new OfferingId(one.offeringId());
            int position = positions.merge(id, 1, Integer::sum);
            Offering offering = requireNonNull(asked.get(id));
            LocalDate week = one.predicted() != null ? null
                    : one.expectation().week(position, moves.get(id), offering, today, holidays);
            if (week != null) {
                made.add(Arrays.asList(one.id(), servicepunt.value(), one.offeringId(), now, week, null));
            }
        }
        inserts.atCommit("wachtlijst_prediction", COLUMNS, made);
    }
}
