package nl.wijkcheque.catalogue;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** What a cheque costs, per tariff group and worth, from a day until the next. */
@Singleton
public final class Tariffs {

    /** What a cheque can be worth, longest first. */
    public static final List<Minutes> WORTHS = List.of(Minutes.of(60), Minutes.of(30));

    /** A higher price is a typing error [choice]. */
    static final Money HIGHEST = Money.cents(100_000);

    /** As wide as its column. */
    private static final int LONGEST_REASON = 200;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final TariffRows rows;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Tariffs(TariffRows rows, Transactions transactions, TimeOrderedIds ids, Audit audit, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that is wrong with a price to set, each pointing at its field; empty when nothing is. */
    public List<Refusal> problems(NewTariff tariff) {
        List<Refusal> found = new ArrayList<>();
        if (!WORTHS.contains(tariff.worth())) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("worthMinutes"));
        }
        if (!tariff.price().isPositive() || tariff.price().compareTo(HIGHEST) > 0) {
            found.add(Refusal.of(RefusalCode.INPUT_INVALID).at("priceCents"));
        }
        if (tariff.validFrom().isBefore(Amsterdam.today(clock))) {
            found.add(Refusal.of(RefusalCode.DATE_IN_THE_PAST).at("validFrom"));
        }
        return List.copyOf(found);
    }

    /** Never touches what was sold. Refused: the first of {@link #problems}, TARIFF_DATE_TAKEN, REDUCED_ABOVE_STANDARD. */
    public Outcome<Tariff> set(Actor by, NewTariff tariff) {
        List<Refusal> problems = problems(tariff);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.getFirst());
        }
        return transactions.write(() -> {
            List<Tariff> all = rows.lockAll(tariff.worth().count()).stream()
                    .map(TariffRow::tariff)
                    .toList();
            if (all.stream().anyMatch(other -> isSameDay(other, tariff))) {
                return Outcome.refused(Refusal.of(RefusalCode.TARIFF_DATE_TAKEN).at("validFrom"));
            }
            TariffTable table = new TariffTable(all);
            table.set(tariff.group(), tariff.validFrom(), tariff.price());
            if (table.firstDayReducedIsAbove().isPresent()) {
                return Outcome.refused(Refusal.of(RefusalCode.REDUCED_ABOVE_STANDARD).at("priceCents"));
            }
            return Outcome.done(save(by, tariff));
        });
    }

    /**
     * Takes back a price that was mistyped: one that did not begin yet, or began today. The one before it holds on; what was
     * sold keeps its price. Refused: REASON_MISSING, or INPUT_INVALID when it is longer than 200 characters, at reason;
     * NOT_FOUND; TARIFF_BEGUN (its first day); TARIFF_LEANED_ON when without it the reduced price would be the higher one (the
     * first day of that).
     */
    public Outcome<Tariff> withdraw(Actor by, UUID id, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            RefusalCode code = why.isEmpty() ? RefusalCode.REASON_MISSING : RefusalCode.INPUT_INVALID;
            return Outcome.refused(Refusal.of(code).at("reason"));
        }
        return transactions.write(() -> rows.standing(id)
                .map(row -> withdrawn(by, row.tariff(), why))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    private Outcome<Tariff> withdrawn(Actor by, Tariff tariff, String why) {
        if (tariff.validFrom().isBefore(Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.TARIFF_BEGUN).at("tariff"));
        }
        List<Tariff> rest = rows.lockAll(tariff.worth().count()).stream()
                .map(TariffRow::tariff)
                .filter(other -> !other.id().equals(tariff.id()))
                .toList();
        Optional<LocalDate> above = new TariffTable(rest).firstDayReducedIsAbove();
        if (above.isPresent()) {
            return Outcome.refused(
                    Refusal.of(RefusalCode.TARIFF_LEANED_ON, DAY.format(above.get())).at("tariff"));
        }
        if (rows.withdraw(tariff.id(), clock.instant(), by.account().value(), why) == 0) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        audit.record(by, AuditAction.TARIFF_WITHDRAWN, tariff.id());
        return Outcome.done(tariff);
    }

    /** Those that {@link #withdraw} may still take back, the first to begin first. */
    public List<Tariff> withdrawable() {
        LocalDate today = Amsterdam.today(clock);
        return all().stream()
                .filter(tariff -> !tariff.validFrom().isBefore(today))
                .sorted(Comparator.comparing(Tariff::validFrom))
                .toList();
    }

    /** The price of one cheque that is sold on that day; empty when there is none yet. */
    public Optional<Money> priceOn(TariffGroup group, Minutes worth, LocalDate day) {
        return rows.priceOn(group.name(), worth.count(), day).map(Money::cents);
    }

    /** What holds on that day: at most one for each group and worth. */
    public List<Tariff> on(LocalDate day) {
        Set<List<Object>> seen = new HashSet<>();
        return all().stream()
                .filter(tariff -> !tariff.validFrom().isAfter(day))
                .filter(tariff -> seen.add(List.of(tariff.group(), tariff.worth())))
                .toList();
    }

    /** All there ever were and will be: the longest worth first, the standard group first, the latest date first. */
    public List<Tariff> all() {
        return rows.all().stream().map(TariffRow::tariff).toList();
    }

    private Tariff save(Actor by, NewTariff tariff) {
        TariffRow row = new TariffRow(
                ids.next(),
                tariff.group().name(),
                tariff.worth().count(),
                tariff.validFrom(),
                tariff.price().cents());
        rows.save(row);
        audit.record(by, AuditAction.TARIFF_SET, row.id());
        return row.tariff();
    }

    private static boolean isSameDay(Tariff other, NewTariff tariff) {
        return other.group() == tariff.group() && other.validFrom().equals(tariff.validFrom());
    }
}
