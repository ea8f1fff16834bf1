/** Sales, sheets and states of cheques over REST. */
@NullMarked
package nl.wijkcheque.cheque.api;

import org.jspecify.annotations.NullMarked;
