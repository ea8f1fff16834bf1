package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;
import org.junit.jupiter.api.Test;

/** Books that don't agree are a bug: no statement is made of them, and what is wrong is named. */
final class RevenueBooksTest {

    private static final StatementHead HEAD = new StatementHead(
            new Servicepunt(new ServicepuntId(UUID.randomUUID()), "Servicepunt", "0318 123 456"),
            Period.of(Year.of(2025)),
            Instant.parse("2026-01-02T10:00:00Z"),
            StatementState.DRAFT);
    private static final Movement SALE = movement(LedgerCause.SALE, LedgerAccount.CASH,
            LedgerAccount.DEFERRED_STANDARD);

    @Test
    void booksThatAgreeMakeAStatement() {
        RevenueStatement statement = new RevenueBooks(List.of(SALE), List.of(SALE), RevenueBooksTest::name)
                .statement(HEAD, Happened.NOTHING);
        assertEquals(new Tally(2, Money.cents(2500)), statement.total().closing());
        assertEquals(Money.cents(1250), statement.turnover());
    }

    @Test
    void aMovementThatTheStatementDoesNotKnowIsNotLeftOut() {
        Movement strange = movement(LedgerCause.SALE, LedgerAccount.PIN, LedgerAccount.REVENUE_KLUS);
        String said = refused(List.of(), List.of(strange));
        assertTrue(said.contains("sold per payment"), said);
    }

    @Test
    void aRedemptionThatEarnsNothingIsNotLeftOut() {
        Movement back = movement(LedgerCause.REDEMPTION, LedgerAccount.DEFERRED_STANDARD, LedgerAccount.CASH);
        String said = refused(List.of(SALE), List.of(back));
        assertTrue(said.contains("redeemed per kind"), said);
    }

    private static String refused(List<Movement> before, List<Movement> within) {
        RevenueBooks books = new RevenueBooks(before, within, RevenueBooksTest::name);
        return String.valueOf(
                assertThrows(IllegalStateException.class, () -> books.statement(HEAD, Happened.NOTHING)).getMessage());
    }

    private static Wording name(OfferingId offering) {
        return new Wording(offering.toString(), "");
    }

    private static Movement movement(LedgerCause cause, LedgerAccount debit, LedgerAccount credit) {
        return new Movement(cause, debit, credit, Money.cents(1250), 1);
    }
}
