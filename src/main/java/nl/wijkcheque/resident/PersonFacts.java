package nl.wijkcheque.resident;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.shared.Address;

/** What is known about a resident, as it is kept when it is corrected. */
final class PersonFacts {

    private PersonFacts() {}

    static Map<CorrectedField, String> of(ResidentRow row) {
        Address address = row.resident().address();
        Map<CorrectedField, String> facts = new EnumMap<>(CorrectedField.class);
        facts.put(CorrectedField.SALUTATION, row.salutation());
        facts.put(CorrectedField.INITIALS, row.initials());
        facts.put(CorrectedField.PREFIX, row.prefix());
        facts.put(CorrectedField.SURNAME, row.surname());
        facts.put(CorrectedField.BIRTH_DATE, row.birthDate().toString());
        facts.put(CorrectedField.ADDRESS, address.line() + ", " + address.place());
        facts.put(CorrectedField.PHONE, row.phone());
        facts.put(CorrectedField.EMAIL, Objects.requireNonNullElse(row.email(), ""));
        return facts;
    }
}
