/**
 * What must hold before someone goes (limits) and what makes one crew better than another (wishes): each is one small named
 * piece over one model of people, visits and diaries. The ranking, the planner, the check at assignment and the pages that
 * explain all use the same list of them. Nothing here reads a database.
 */
@NullMarked
package nl.wijkcheque.planning.rule;

import org.jspecify.annotations.NullMarked;
