package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Some shifts; never more than a servicepunt has tills and hours. */
@Serdeable
record ShiftList(List<ShiftAnswer> items) {}
