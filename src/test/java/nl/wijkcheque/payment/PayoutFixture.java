package nl.wijkcheque.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;

/** A servicepunt that owes people money. */
final class PayoutFixture {

    static final Iban IBAN = new Iban("NL91ABNA0417164300");
    static final Iban OTHER = new Iban("NL02ABNA0123456789");

    final Servicepunt servicepunt = TestService.servicepunt("Payouts");
    final Actor controller = TestService.actor(servicepunt, Role.CONTROLLER);
    final Payouts payouts = TestService.bean(Payouts.class);
    private final Transactions transactions = TestService.bean(Transactions.class);
    private final Ledger ledger = TestService.bean(Ledger.class);

    /** As a refund does: the debt is posted where the payout is made. */
    PayoutId owe(String name, long cents) {
        UUID reference = UUID.randomUUID();
        Money amount = Money.cents(cents);
        return transactions
                .write(() -> {
                    ledger.post(
                            controller,
                            new Posting(
                                    LedgerCause.SETTLEMENT,
                                    reference,
                                    TestService.clock().instant(),
                                    List.of(new Transfer(LedgerAccount.BANK, LedgerAccount.REFUNDS_PAYABLE, amount))));
                    return Outcome.done(payouts.owe(
                            controller, new NewPayout(name, IBAN, amount, reference, PayoutCause.CHEQUE_REFUND)));
                })
                .orThrow();
    }

    /** What is still owed to people, of the ledger. */
    Money owed() {
        return Money.ZERO.minus(ledger.balances(servicepunt.id(), LocalDate.of(2999, 1, 1))
                .getOrDefault(LedgerAccount.REFUNDS_PAYABLE, Money.ZERO));
    }

    List<Payout> open() {
        return payouts.open(servicepunt.id(), null, 200).items();
    }
}
