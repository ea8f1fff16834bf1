/**
 * What must hold before someone goes: each limit is one small piece, and all that decide or explain use the same list of
 * them. Nothing here reads a database.
 */
@NullMarked
package nl.wijkcheque.planning.limit;

import org.jspecify.annotations.NullMarked;
