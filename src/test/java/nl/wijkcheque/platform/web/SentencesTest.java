package nl.wijkcheque.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** A refusal is told wholly in the language of who reads it. */
class SentencesTest {

    private final Texts texts = new Texts();

    @Test
    void lengths() {
        Refusal refusal = Refusal.of(RefusalCode.VISIT_TOO_LONG, Minutes.hours(5), Minutes.of(61));
        assertEquals(
                "Zo’n bezoek duurt nooit langer dan 5 uur. Er kan nog 1 uur en 1 minuut bij. "
                        + "Kies voor stoppen of voor een tweede aanvraag.",
                dutch(refusal));
        assertEquals(
                "A visit like this never lasts longer than 5 hours. There is room for 1 hour and 1 minute more. "
                        + "Choose to stop, or a second booking.",
                english(refusal));
        assertEquals(
                "Dit is langer dan mag (hoogstens 0 minuten). Overleg met de werkleider.",
                dutch(Refusal.of(RefusalCode.MINUTES_TOO_LONG, Minutes.ZERO)));
        String agreed = dutch(Refusal.of(RefusalCode.MORE_THAN_AGREED, Minutes.hours(2)));
        assertTrue(agreed.startsWith("Voor dit bezoek is 2 uur afgesproken. "), agreed);
    }

    @Test
    void daysOfTheYear() {
        Refusal refusal = Refusal.of(RefusalCode.OUT_OF_SEASON, MonthDay.of(3, 1), MonthDay.of(2, 29));
        assertEquals("Dit doen wij alleen van 1 maart tot en met 29 februari. Kies een datum in die tijd.",
                dutch(refusal));
        assertEquals("We do this only from 1 March until 29 February. Choose a date in that time.", english(refusal));
    }

    @Test
    void whatIsWrongIsSaidOfTheFieldBesideIt() {
        Refusal whole = Refusal.of(RefusalCode.INPUT_INVALID);
        assertEquals("Niet alles is goed ingevuld. Kijk naar de velden die genoemd worden.", dutch(whole));
        assertEquals("Dit is niet goed ingevuld. Kijk het na.", dutch(whole.at("day")));
    }

    @Test
    void states() {
        Refusal refusal = Refusal.of(RefusalCode.HOURS_STATE, "visit.hours.CONFIRMED");
        assertEquals("Deze uren zijn al goedgekeurd. Open de pagina opnieuw en kijk hoe het staat.", dutch(refusal));
        assertEquals("These hours are already confirmed. Open the page again and see how things stand.",
                english(refusal));
    }

    @Test
    void whatIsWrittenAlreadyStaysAsItIs() {
        assertEquals("PT", Problems.spoken(texts.in(Texts.DUTCH), "PT"));
        assertEquals("--13", Problems.spoken(texts.in(Texts.DUTCH), "--13"));
    }

    @Test
    void oneOfSomething() {
        assertEquals("1 deelnemer vrij", texts.in(Texts.DUTCH).get("portal.people", 1));
        assertEquals("11 deelnemers vrij", texts.in(Texts.DUTCH).get("portal.people", 11));
        assertEquals("1 day", texts.in(Texts.ENGLISH).get("booking.waits", "1"));
    }

    private String dutch(Refusal refusal) {
        return Problems.sentence(texts.in(Texts.DUTCH), refusal);
    }

    private String english(Refusal refusal) {
        return Problems.sentence(texts.in(Texts.ENGLISH), refusal);
    }
}
