/**
 * The planner of a week: takes a problem in plain figures and finds crews, days and times, over the limits and wishes of
 * {@code planning.rule}. Nothing here reads a database.
 */
@NullMarked
package nl.wijkcheque.planning.week;

import org.jspecify.annotations.NullMarked;
