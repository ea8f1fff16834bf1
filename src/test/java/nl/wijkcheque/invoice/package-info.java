@org.jspecify.annotations.NullMarked
package nl.wijkcheque.invoice;
