/** What a controller signs: revenue, hour bonus and flow over a period, made anew from ledger, hours and placements. */
@NullMarked
package nl.wijkcheque.statement;

import org.jspecify.annotations.NullMarked;
