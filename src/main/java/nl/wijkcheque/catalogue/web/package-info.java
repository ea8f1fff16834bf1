/** Pages about what is offered and what it costs. */
@NullMarked
package nl.wijkcheque.catalogue.web;

import org.jspecify.annotations.NullMarked;
