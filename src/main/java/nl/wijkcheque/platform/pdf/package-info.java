/** What every PDF of the service needs: its own typefaces, and text that fits. */
@NullMarked
package nl.wijkcheque.platform.pdf;

import org.jspecify.annotations.NullMarked;
