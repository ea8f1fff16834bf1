package nl.wijkcheque.resident;

import static nl.wijkcheque.shared.RefusalCode.BIRTH_DATE_INVALID;
import static nl.wijkcheque.shared.RefusalCode.EMAIL_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_INVALID;
import static nl.wijkcheque.shared.RefusalCode.INPUT_MISSING;
import static nl.wijkcheque.shared.RefusalCode.PHONE_INVALID;
import static nl.wijkcheque.shared.RefusalCode.POSTCODE_INVALID;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Looks through what was typed about a resident and says everything that is wrong with it, in the order of the form. */
final class ResidentChecks {

    static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;
    private static final int HIGHEST_HOUSE_NUMBER = 99_999;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final List<Refusal> found = new ArrayList<>();

    ResidentChecks() {}

    List<Refusal> found() {
        return List.copyOf(found);
    }

    static List<Refusal> of(NewResident resident, LocalDate today) {
        ResidentChecks checks = new ResidentChecks();
        checks.name(resident.salutation(), resident.initials(), resident.prefix(), resident.surname());
        checks.birthDate(resident.birthDate(), today);
        checks.contact(resident.contact());
        return checks.found();
    }

    static List<Refusal> of(PersonCorrection typed, LocalDate today) {
        ResidentChecks checks = new ResidentChecks();
        checks.name(typed.salutation(), typed.initials(), typed.prefix(), typed.surname());
        checks.birthDate(typed.birthDate(), today);
        checks.that(typed.reason() != null, INPUT_MISSING, "reason");
        return checks.found();
    }

    static List<Refusal> of(ContactData contact) {
        ResidentChecks checks = new ResidentChecks();
        checks.contact(contact);
        return checks.found();
    }

    /** What was typed, without the spaces around it; empty when it was not typed. */
    static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private void name(
            @Nullable Salutation salutation,
            @Nullable String initials,
            @Nullable String prefix,
            @Nullable String surname) {
        that(salutation != null, INPUT_MISSING, "salutation");
        text(initials, 20, "initials");
        optionalText(prefix, 20, "prefix");
        text(surname, LONGEST_NAME, "surname");
    }

    private void birthDate(@Nullable LocalDate born, LocalDate today) {
        that(born != null && Age.isPossible(born, today), BIRTH_DATE_INVALID, "birthDate");
    }

    void contact(ContactData contact) {
        that(Postcode.read(clean(contact.postcode())).isPresent(), POSTCODE_INVALID, "postcode");
        Integer number = contact.houseNumber();
        that(number != null, INPUT_MISSING, "houseNumber");
        that(number == null || (number >= 1 && number <= HIGHEST_HOUSE_NUMBER), INPUT_INVALID, "houseNumber");
        optionalText(contact.addition(), 10, "addition");
        text(contact.street(), LONGEST_NAME, "street");
        text(contact.city(), LONGEST_NAME, "city");
        that(Phone.read(clean(contact.phone())).isPresent(), PHONE_INVALID, "phone");
        String email = clean(contact.email());
        boolean usable = email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
        that(email.isEmpty() || usable, EMAIL_INVALID, "email");
    }

    void text(@Nullable String typed, int longest, String field) {
        that(!clean(typed).isEmpty(), INPUT_MISSING, field);
        optionalText(typed, longest, field);
    }

    private void optionalText(@Nullable String typed, int longest, String field) {
        String text = clean(typed);
        boolean usable = text.length() <= longest && text.codePoints().noneMatch(Character::isISOControl);
        that(usable, INPUT_INVALID, field);
    }

    void that(boolean holds, RefusalCode otherwise, String field) {
        if (!holds) {
            found.add(Refusal.of(otherwise).at(field));
        }
    }
}
