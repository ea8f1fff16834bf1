/** A cheque's life: its sale, its code, its QR and the sheet it is printed on, and the once that it pays for help. */
@NullMarked
package nl.wijkcheque.cheque;

import org.jspecify.annotations.NullMarked;
