/** The counter: selling and checking cheques, and what the QR shows to everyone. */
@NullMarked
package nl.wijkcheque.cheque.web;

import org.jspecify.annotations.NullMarked;
