/**
 * The database the service brings along: a real MariaDB, started and stopped by the service itself.
 *
 * <p>It makes a first start need nothing but Java. Where {@code DB_URL} names another server, nothing here runs.
 */
@NullMarked
package nl.wijkcheque.platform.database;

import org.jspecify.annotations.NullMarked;
