package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;

/** Reads what a controller and an administrator see first. */
@Singleton
final class OfficeReader {

    private final Offerings offerings;
    private final Tariffs tariffs;
    private final Clock clock;

    OfficeReader(Offerings offerings, Tariffs tariffs, Clock clock) {
        this.offerings = offerings;
        this.tariffs = tariffs;
        this.clock = clock;
    }

    ControllerPart controller(Actor actor, Page page) {
        LocalDate today = Amsterdam.today(clock);
        List<Map.Entry<String, String>> figures = List.of();
        return new ControllerPart(
                DateTimeFormatter.ofPattern("MMMM yyyy", page.locale()).format(today), figures);
    }

    AdminPart admin() {
        return new AdminPart(offerings.list(true).size(), tariffs.on(Amsterdam.today(clock)));
    }
}
