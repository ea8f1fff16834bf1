package nl.wijkcheque.statement.xaf;

import nl.wijkcheque.ledger.LedgerCause;

/** The journals of an audit file, one per cause, in Dutch as the format is. */
final class Journals {

    private Journals() {}

    static String description(LedgerCause cause) {
        return switch (cause) {
            case SALE -> "Verkoop van cheques";
            case VOID -> "Geannuleerde cheques";
            case REDEMPTION -> "Inname van cheques";
            case REDEMPTION_UNDONE -> "Teruggedraaide inname";
            case REFUND -> "Terugbetaling van cheques";
            case REPLACEMENT -> "Kosten van vervanging";
            case BREAKAGE -> "Vrijval van verlopen cheques";
            case TILL_OPENED -> "Kas geopend";
            case TILL_CLOSED -> "Kas opgemaakt";
            case PAYOUT -> "Uitbetaling naar bankrekeningen";
            case SETTLEMENT -> "Ontvangst van betalingen onderweg";
            case CASH_FETCHED -> "Contant geld van de bank";
            case ONLINE_REFUND -> "Teruggestorte online betaling";
            case CLAIM_SUBMITTED -> "Declaratie Wmo ingediend";
            case CLAIM_PAID -> "Declaratie Wmo betaald";
            case CLAIM_WITHDRAWN -> "Declaratie Wmo ingetrokken";
            case INVOICE -> "Factuur";
            case CREDIT_NOTE -> "Creditfactuur";
            case INVOICE_PAID -> "Factuur betaald";
            case HOUR_BONUS -> "Urenbonus deelnemers";
        };
    }

    /** B bank, C cash, S sales, M memorandum. */
    static String type(LedgerCause cause) {
        return switch (cause) {
            case SALE, VOID, INVOICE, CREDIT_NOTE -> "S";
            case TILL_OPENED, TILL_CLOSED -> "C";
            case PAYOUT, SETTLEMENT, CASH_FETCHED, ONLINE_REFUND, CLAIM_PAID, INVOICE_PAID -> "B";
            case REDEMPTION, REDEMPTION_UNDONE, REFUND, REPLACEMENT, BREAKAGE, CLAIM_SUBMITTED, CLAIM_WITHDRAWN,
                    HOUR_BONUS ->
                "M";
        };
    }

    static String vatId(int basisPoints) {
        return "V" + basisPoints;
    }
}
