package nl.wijkcheque.visit.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.visit.Mornings;

/** Prints the lists of a day, for pages and machines alike. */
@Singleton
public final class MorningPaper {

    private final Mornings mornings;
    private final Texts texts;
    private final Clock clock;

    MorningPaper(Mornings mornings, Texts texts, Clock clock) {
        this.mornings = mornings;
        this.texts = texts;
        this.clock = clock;
    }

    public HttpResponse<?> of(Actor by, LocalDate day, Locale language) {
        boolean addresses = new Period(day.minusDays(1), day.plusDays(1)).contains(Amsterdam.today(clock));
        byte[] pdf = MorningPdf.of(
                mornings.of(by, day), by.servicepunt(), addresses, texts.in(language), new Formats(language));
        return HttpResponse.ok(pdf)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", "inline; filename=\"ploegen-" + day + ".pdf\"");
    }
}
