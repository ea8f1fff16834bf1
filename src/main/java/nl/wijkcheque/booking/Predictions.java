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
    private static final int WEEKS_SHOWN = 26;

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

    Accuracy accuracy(ServicepuntId servicepunt) {
        LocalDate monday = Pace.mondayOf(Amsterdam.today(clock));
        Instant since = Amsterdam.startOf(monday.minusWeeks(WEEKS_SHOWN));
        return rows.accuracy(servicepunt.value(), since, monday.minusWeeks(1));
    }

    /** For what came on the list since the last time; where nothing can be said, the next time. */
    void make(ServicepuntId servicepunt) {
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
        transactions.run(() -> inserts.atCommit("wachtlijst_prediction", COLUMNS, made));
    }

    void settle(ServicepuntId servicepunt) {
        List<PredictionRows.Came> came = rows.came(servicepunt.value());
        transactions.run(() -> came.forEach(
                one -> rows.happened(one.id(), Pace.mondayOf(Amsterdam.dayOf(one.plannedAt())))));
    }
}
