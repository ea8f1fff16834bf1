package nl.wijkcheque.identity.web;

import java.util.List;
import nl.wijkcheque.identity.Account;
import org.jspecify.annotations.Nullable;

/**
 * Accounts, in order of username.
 *
 * @param name that was looked for; empty for all of them
 * @param next address of the next page; null on the last
 * @param first address of the first page; null on the first
 */
public record AccountListView(
        List<Account> accounts, String name, @Nullable String next, @Nullable String first) {}
