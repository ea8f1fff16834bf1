package nl.wijkcheque.platform;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.runtime.convert.DataTypeConverter;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A day of the calendar has no zone. Between us and the column stands a {@code java.sql.Date}, which is a moment: the
 * driver writes it down in UTC, so it must be midnight there, or every day would be stored as the day before.
 */
@Singleton
final class DatesAsWritten implements DataTypeConverter<LocalDate, Date> {

    @Override
    public Optional<Date> convert(LocalDate day, Class<Date> type, ConversionContext context) {
        return Optional.of(new Date(
                day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli()));
    }
}
