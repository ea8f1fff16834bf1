/** How corrections are shown, on the pages of whoever they are about. */
@NullMarked
package nl.wijkcheque.audit.web;

import org.jspecify.annotations.NullMarked;
