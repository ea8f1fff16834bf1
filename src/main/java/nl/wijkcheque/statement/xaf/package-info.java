/** The audit file: XML Auditfile Financieel 3.2. */
@NullMarked
package nl.wijkcheque.statement.xaf;

import org.jspecify.annotations.NullMarked;
