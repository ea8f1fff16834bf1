/** Who did what, and who looked at whose file. Only ever added to. */
@NullMarked
package nl.wijkcheque.audit;

import org.jspecify.annotations.NullMarked;
