package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.StatementState;

/**
 * A revenue statement; amounts in euro cents, balances as debits minus credits.
 *
 * @param state PROVISIONAL while the period lasts, DRAFT until its books are closed, then CLOSED
 * @param subsidyToClaim what the municipality is to pay for cheques redeemed in the period
 */
@Serdeable
record RevenueAnswer(
        String servicepunt,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        boolean provisional,
        StatementState state,
        List<RevenueLines.Group> tariffGroups,
        RevenueLines.Group total,
        List<RevenueLines.Kind> kinds,
        List<RevenueLines.Offering> offerings,
        List<RevenueLines.Vat> vat,
        TallyAnswer subsidyToClaim,
        List<RevenueLines.Ground> grounds,
        List<RevenueLines.Payment> payments,
        long tillShortageCents,
        long tillSurplusCents,
        TallyAnswer replacementFees,
        TallyAnswer expired,
        TallyAnswer replaced,
        TallyAnswer extended,
        TallyAnswer blocked,
        List<RevenueLines.Account> accounts) {

    static RevenueAnswer of(RevenueStatement statement) {
        return new RevenueAnswer(
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                statement.head().madeAt(),
                statement.head().provisional(),
                statement.head().state(),
                Stream.of(TariffGroup.values())
                        .map(group -> RevenueLines.Group.of(group.name(), statement.group(group)))
                        .toList(),
                RevenueLines.Group.of("TOTAL", statement.total()),
                Stream.of(OfferingKind.values())
                        .map(kind -> RevenueLines.Kind.of(kind, statement.kind(kind)))
                        .toList(),
                statement.offerings().stream().map(RevenueLines.Offering::of).toList(),
                statement.vat().stream().map(RevenueLines.Vat::of).toList(),
                TallyAnswer.of(statement.subsidy()),
                statement.grounds().entrySet().stream()
                        .map(ground -> new RevenueLines.Ground(ground.getKey(), TallyAnswer.of(ground.getValue())))
                        .toList(),
                statement.payments().entrySet().stream()
                        .map(paid -> RevenueLines.Payment.of(paid.getKey(), paid.getValue()))
                        .toList(),
                statement.till().shortage().cents(),
                statement.till().surplus().cents(),
                TallyAnswer.of(statement.fees()),
                TallyAnswer.of(statement.happened().expired()),
                TallyAnswer.of(statement.happened().replaced()),
                TallyAnswer.of(statement.happened().extended()),
                TallyAnswer.of(statement.happened().blocked()),
                statement.accounts().values().stream().map(RevenueLines.Account::of).toList());
    }
}
