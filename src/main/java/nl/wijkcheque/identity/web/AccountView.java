package nl.wijkcheque.identity.web;

import nl.wijkcheque.identity.Account;

/**
 * One account.
 *
 * @param self whether it is that of the reader, who can't block herself
 */
public record AccountView(Account account, boolean self, String key) {}
