/** Login and account pages. */
@NullMarked
package nl.wijkcheque.identity.web;

import org.jspecify.annotations.NullMarked;
