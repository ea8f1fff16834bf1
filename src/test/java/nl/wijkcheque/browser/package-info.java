/** The pages in a real browser, on a phone and on a desk. */
@NullMarked
package nl.wijkcheque.browser;

import org.jspecify.annotations.NullMarked;
