package nl.wijkcheque.platform.database;

import java.util.Set;

/**
 * The tables to which rows are only added: the application's account can't change or remove a row of them, nor empty
 * them. Every other table may be read, added to, changed and deleted from. A test holds this list to the triggers, which
 * refuse the same to every account.
 */
final class AppendOnly {

    static final Set<String> TABLES = Set.of(
            "audit_event",
            "bonus_payment",
            "booking_event",
            "cheque_event",
            "closed_statement",
            "closed_statement_offering",
            "induction_step",
            "invoice_payment",
            "ladder_measurement",
            "ledger_finding",
            "ledger_seal",
            "ledger_sealed",
            "ledger_transfer",
            "ledger_verification",
            "milestone_decision",
            "subsidy_claim_payment_undone",
            "wachtlijst_act");

    private AppendOnly() {}
}
