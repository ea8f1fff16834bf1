package nl.wijkcheque.booking;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.Holidays.LiberationDay;

/** The one calendar by which weeks are made and visits are planned. */
@Factory
final class HolidayCalendar {

    @Singleton
    Holidays holidays(
            @Value("${wijkcheque.booking.liberation-day:EVERY_FIVE_YEARS}") LiberationDay liberationDay) {
        return new Holidays(liberationDay);
    }
}
