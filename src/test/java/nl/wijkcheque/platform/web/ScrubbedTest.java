package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class ScrubbedTest {

    @Test
    void saysWhatAndWhereButNotWhose() {
        SQLException duplicate = new SQLException("Duplicate entry 'De Vries-3904AB' for key 'x'", "23000", 1062);
        IllegalStateException fault = new IllegalStateException("saving De Vries failed", duplicate);
        StringWriter log = new StringWriter();
        Scrubbed.of(fault).printStackTrace(new PrintWriter(log, true));
        assertFalse(log.toString().contains("Vries"), log.toString());
        assertTrue(log.toString().contains("java.lang.IllegalStateException"), log.toString());
        assertTrue(log.toString().contains("java.sql.SQLException 1062/23000"), log.toString());
        assertEquals(fault.getStackTrace()[0], Scrubbed.of(fault).getStackTrace()[0]);
    }
}
