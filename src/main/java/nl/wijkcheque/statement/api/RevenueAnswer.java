package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.statement.Balance;
import nl.wijkcheque.statement.GroupLine;
import nl.wijkcheque.statement.KindLine;
import nl.wijkcheque.statement.RevenueStatement;

/** A revenue statement; amounts in euro cents, balances as debits minus credits. */
@Serdeable
record RevenueAnswer(
        String servicepunt,
        LocalDate from,
        LocalDate until,
        Instant madeAt,
        boolean provisional,
        List<GroupAnswer> tariffGroups,
        GroupAnswer total,
        List<KindAnswer> kinds,
        TallyAnswer subsidyToClaim,
        List<PaymentAnswer> payments,
        List<AccountAnswer> accounts) {

    static RevenueAnswer of(RevenueStatement statement) {
        return new RevenueAnswer(
                statement.head().servicepunt().name(),
                statement.head().period().from(),
                statement.head().period().until(),
                statement.head().madeAt(),
                statement.head().provisional(),
                Stream.of(TariffGroup.values())
                        .map(group -> GroupAnswer.of(group.name(), statement.group(group)))
                        .toList(),
                GroupAnswer.of("TOTAL", statement.total()),
                Stream.of(OfferingKind.values())
                        .map(kind -> KindAnswer.of(kind, statement.kind(kind)))
                        .toList(),
                TallyAnswer.of(statement.subsidy()),
                statement.payments().entrySet().stream()
                        .map(paid -> new PaymentAnswer(paid.getKey(), TallyAnswer.of(paid.getValue())))
                        .toList(),
                statement.accounts().values().stream().map(AccountAnswer::of).toList());
    }

    /**
     * Help owed at the start, sold, redeemed, and owed at the end.
     *
     * @param group STANDARD, REDUCED or TOTAL
     */
    @Serdeable
    record GroupAnswer(
            String group, TallyAnswer opening, TallyAnswer sold, TallyAnswer redeemed, TallyAnswer closing) {

        static GroupAnswer of(String group, GroupLine line) {
            return new GroupAnswer(
                    group,
                    TallyAnswer.of(line.opening()),
                    TallyAnswer.of(line.sold()),
                    TallyAnswer.of(line.redeemed()),
                    TallyAnswer.of(line.closing()));
        }
    }

    /** Redeemed for klussen or diensten, at the price paid, and the subsidy on top of it. */
    @Serdeable
    record KindAnswer(OfferingKind kind, TallyAnswer standard, TallyAnswer reduced, TallyAnswer subsidy) {

        static KindAnswer of(OfferingKind kind, KindLine line) {
            return new KindAnswer(
                    kind,
                    TallyAnswer.of(line.standard()),
                    TallyAnswer.of(line.reduced()),
                    TallyAnswer.of(line.subsidy()));
        }
    }

    /** Sold and paid in this way: CASH or PIN. */
    @Serdeable
    record PaymentAnswer(LedgerAccount kind, TallyAnswer sold) {}

    /** One account of the ledger: opening + debit − credit = closing. */
    @Serdeable
    record AccountAnswer(
            LedgerAccount account, long openingCents, long debitCents, long creditCents, long closingCents) {

        static AccountAnswer of(Balance balance) {
            return new AccountAnswer(
                    balance.account(),
                    balance.opening().cents(),
                    balance.debit().cents(),
                    balance.credit().cents(),
                    balance.closing().cents());
        }
    }
}
