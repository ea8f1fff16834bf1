package nl.wijkcheque.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** What was earned, per kind of help, per offering, per rate of VAT and per ground of subsidy. */
record HelpLines(List<Earned> earned, Function<OfferingId, Wording> names) {

    private static final Wording NO_OFFERING = new Wording("–", "–");

    KindLine kind(OfferingKind kind) {
        Predicate<Earned> ofKind = one -> one.kind() == kind;
        return new KindLine(
                sum(ofKind.and(from(LedgerAccount.DEFERRED_STANDARD))),
                sum(ofKind.and(from(LedgerAccount.DEFERRED_REDUCED))),
                sum(ofKind.and(from(LedgerAccount.SUBSIDY_RECEIVABLE))),
                sum(ofKind.and(from(LedgerAccount.DEBTORS))).amount());
    }

    /** Klussen first; by name. */
    List<OfferingLine> offerings() {
        Map<OfKind, List<Earned>> groups = new LinkedHashMap<>();
        for (Earned one : earned) {
            if (one.kind() != null) {
                groups.computeIfAbsent(new OfKind(one.kind(), one.offering()), key -> new ArrayList<>()).add(one);
            }
        }
        return groups.entrySet().stream()
                .map(group -> offering(group.getKey(), new HelpLines(group.getValue(), names)))
                .sorted(Comparator.comparing(OfferingLine::kind)
                        .thenComparing(line -> line.name().nl())
                        .thenComparing(line -> String.valueOf(line.offering())))
                .toList();
    }

    private OfferingLine offering(OfKind key, HelpLines lines) {
        KindLine line = lines.kind(key.kind);
        return new OfferingLine(
                key.offering, key.kind, name(key.offering), line.redeemed(), line.subsidy(), line.account());
    }

    /** By name, then by rate. */
    List<VatLine> vat() {
        Map<AtRate, List<Earned>> groups = new LinkedHashMap<>();
        for (Earned one : earned) {
            groups.computeIfAbsent(new AtRate(one.offering(), one.basisPoints()), key -> new ArrayList<>()).add(one);
        }
        return groups.entrySet().stream()
                .map(group -> vat(group.getKey(), new HelpLines(group.getValue(), names)))
                .sorted(Comparator.comparing((VatLine line) -> line.name().nl())
                        .thenComparingInt(line -> line.basisPoints() == null ? -1 : line.basisPoints())
                        .thenComparing(line -> String.valueOf(line.offering())))
                .toList();
    }

    private VatLine vat(AtRate key, HelpLines lines) {
        Money tax = lines.sum(Earned::isTax).amount();
        Money base = lines.sum(one -> !one.isTax()).amount();
        return new VatLine(key.offering, name(key.offering), key.basisPoints, base, tax);
    }

    /** What the municipality is asked to pay: grounds are counted, nobody is named. */
    Map<String, Tally> grounds() {
        return earned.stream()
                .filter(from(LedgerAccount.SUBSIDY_RECEIVABLE))
                .collect(Collectors.groupingBy(
                        one -> one.ground() == null ? RevenueStatement.NO_GROUND : one.ground(),
                        TreeMap::new,
                        Collectors.reducing(Tally.NONE, Earned::tally, Tally::plus)));
    }

    private Tally sum(Predicate<Earned> which) {
        return earned.stream().filter(which).map(Earned::tally).reduce(Tally.NONE, Tally::plus);
    }

    private Wording name(@Nullable OfferingId offering) {
        return offering == null ? NO_OFFERING : names.apply(offering);
    }

    private static Predicate<Earned> from(LedgerAccount account) {
        return one -> one.from() == account;
    }

    private record OfKind(OfferingKind kind, @Nullable OfferingId offering) {}

    private record AtRate(@Nullable OfferingId offering, @Nullable Integer basisPoints) {}
}
