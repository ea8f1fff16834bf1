package nl.wijkcheque.ledger;

import nl.wijkcheque.shared.Money;

/**
 * All transfers of one kind in a period, added up.
 *
 * @param amount more than zero
 * @param cheques how many cheques they were about
 */
public record Movement(LedgerCause cause, LedgerAccount debit, LedgerAccount credit, Money amount, long cheques) {}
