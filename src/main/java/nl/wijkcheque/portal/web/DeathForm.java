package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** What stands in the form after a death, as typed. */
record DeathForm(FormFields fields) {

    static final String IBAN = "IBAN";
    static final String LATER = "LATER";

    private static final List<String> NAMES = List.of("diedOn", "who", "iban", "name", "bookings");

    static DeathForm of(@Nullable Map<String, Object> body) {
        return new DeathForm(FormFields.of(body));
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        NAMES.forEach(name -> typed.put(name, fields.text(name)));
        return typed;
    }

    /** What is missing or unreadable, by field, of what the page asks. */
    Map<String, String> errors(Page page, DeathView asked) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (TypedDates.read(fields.text("diedOn")).isEmpty()) {
            errors.put("diedOn", page.t("refusal.DEATH_DATE_INVALID"));
        }
        String who = fields.text("who");
        if (asked.worth() != null && asked.choices().stream().noneMatch(choice -> choice.getKey().equals(who))) {
            errors.put("who", page.t("portal.death.who.missing"));
        }
        if (isToIban() && Iban.read(fields.text("iban")) instanceof Outcome.Refused<Iban>(Refusal refusal)) {
            errors.put("iban", Problems.sentence(page.m(), refusal));
        }
        if (isToIban() && fields.text("name").isBlank()) {
            errors.put("name", page.t("portal.death.name.missing"));
        }
        String bookings = fields.text("bookings");
        if (asked.bookingChoices().stream().noneMatch(choice -> choice.getKey().equals(bookings))
                && !asked.bookingChoices().isEmpty()) {
            errors.put("bookings", page.t("portal.death.bookings.missing"));
        }
        return errors;
    }

    LocalDate diedOn() {
        return TypedDates.read(fields.text("diedOn")).orElseThrow();
    }

    boolean isToIban() {
        return fields.text("who").equals(IBAN);
    }

    boolean isLater() {
        return fields.text("who").equals(LATER);
    }

    /** Who gets the cheques; null for the heirs, or when that is settled later. */
    @Nullable
    ResidentId partner() {
        return FormFields.id(fields.text("who")).map(ResidentId::new).orElse(null);
    }

    String iban() {
        return fields.text("iban");
    }

    String holder() {
        return fields.text("name");
    }

    boolean cancelsBookings() {
        return fields.text("bookings").equals("CANCEL");
    }

    String key() {
        return fields.text("key");
    }

    /** What tells one request from another. */
    @Override
    public String toString() {
        return typed().toString();
    }
}
