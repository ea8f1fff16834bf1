package nl.wijkcheque.payment;

import io.micronaut.json.JsonMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.FakeMollie;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Payments at a provider on loopback, with a listener that leaves a trace in the trail and nowhere else. */
final class PaymentFixture {

    final FakeMollie mollie = FakeMollie.start();
    final Servicepunt servicepunt = TestService.servicepunt("Online");
    final Actor resident = TestService.actor(servicepunt, Role.RESIDENT);
    final PaymentRows rows = TestService.bean(PaymentRows.class);
    final OnlinePayments payments;
    final PaymentCare care;
    volatile Settlement wanted = new Settlement.Taken();
    volatile boolean failing;

    PaymentFixture() {
        JsonMapper json = TestService.bean(JsonMapper.class);
        MollieProvider provider = new MollieProvider(
                new MollieCalls(json, FakeMollie.KEY, mollie.address()), FakeMollie.KEY, "https://wijk.test");
        Providers providers = new Providers(List.of(provider), "mollie");
        Transactions transactions = TestService.bean(Transactions.class);
        Audit audit = TestService.bean(Audit.class);
        Clock clock = TestService.bean(Clock.class);
        PaymentPostings postings = TestService.bean(PaymentPostings.class);
        Settling settling = new Settling(
                rows, List.of(new Trace(audit)), postings, TestService.bean(Accounts.class), transactions, audit,
                clock);
        GivingBack givingBack = new GivingBack(rows, providers, postings, settling, transactions, audit, clock);
        payments = new OnlinePayments(
                rows,
                providers,
                settling,
                givingBack,
                transactions,
                audit,
                TestService.bean(TimeOrderedIds.class),
                clock);
        care = new PaymentCare(rows, payments, settling, clock);
    }

    OnlinePayment started(long cents) {
        return payments.start(resident, asked(cents)).orThrow();
    }

    static NewPayment asked(long cents) {
        return new NewPayment(
                PaymentPurpose.CHEQUES, UUID.randomUUID(), Money.cents(cents), "Cheques", "/my-cheques");
    }

    /** The provider's id of a payment. */
    String theirs(OnlinePayment payment) {
        return Objects.requireNonNull(rows.findById(payment.id().value()).orElseThrow().providerId());
    }

    String state(OnlinePayment payment) {
        return rows.findById(payment.id().value()).orElseThrow().state();
    }

    /** How often the listener did its work for a payment. */
    int settled(OnlinePayment payment) {
        return TestService.bean(Audit.class).about(payment.reference(), 50).size();
    }

    private final class Trace implements PaymentListener {

        private final Audit audit;

        private Trace(Audit audit) {
            this.audit = audit;
        }

        @Override
        public PaymentPurpose purpose() {
            return PaymentPurpose.CHEQUES;
        }

        @Override
        public Settlement settled(Actor by, OnlinePayment payment, Instant at) {
            if (wanted instanceof Settlement.Taken) {
                audit.record(by, AuditAction.CHEQUES_SOLD, payment.reference());
            }
            if (failing) {
                throw new IllegalStateException("pulled the plug");
            }
            return wanted;
        }

        @Override
        public void forgotten(OnlinePayment payment) {
            // It kept nothing.
        }
    }
}
