/** Residents: who they are, how to reach them, and on which ground they pay the reduced tariff. */
@NullMarked
package nl.wijkcheque.resident;

import org.jspecify.annotations.NullMarked;
