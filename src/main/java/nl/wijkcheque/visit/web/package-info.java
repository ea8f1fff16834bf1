/** The pages of the day: today, my week, the job sheet, cheques at the counter, hours. */
@NullMarked
package nl.wijkcheque.visit.web;

import org.jspecify.annotations.NullMarked;
