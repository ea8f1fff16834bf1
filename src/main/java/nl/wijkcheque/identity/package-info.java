/** Accounts, roles and login, and the servicepunt that an account belongs to. */
@NullMarked
package nl.wijkcheque.identity;

import org.jspecify.annotations.NullMarked;
