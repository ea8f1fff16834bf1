/** Start pages: what each of them shows is read here, and what a role may not know is not read at all. */
@NullMarked
package nl.wijkcheque.portal.web;

import org.jspecify.annotations.NullMarked;
