package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

final class NameKeyTest {

    private static final UUID ID = new UUID(1, 2);

    @Test
    void accentsSpacesDashesAndTussenvoegselsDoNotCount() {
        assertEquals("vriessmit", NameKey.surname("Vriès - Smit"));
        assertEquals("vries", NameKey.surname("van der Vries"));
        assertEquals("hof", NameKey.surname("in 't Hof"));
        assertEquals("yilmaz", NameKey.surname("Yılmaz"));
        assertEquals("sørensen".replace("ø", "o"), NameKey.surname("Sørensen"));
    }

    @Test
    void aNameThatIsOnlyATussenvoegselStays() {
        assertEquals("ten", NameKey.surname("Ten"));
        assertEquals("der", NameKey.surname("van der"));
    }

    @Test
    void howPeopleTypeANameIsHowItsKeyBegins() {
        PersonName name = new PersonName(Salutation.MRS, "A.B.", "de", "Vries");
        String key = NameKey.of(name, ID);
        for (String typed : new String[]{"vr", "de Vri", "De Vries", "VRIES", "vries, a", "de vries,A.B."}) {
            assertTrue(key.startsWith(NameKey.prefix(typed)), typed + " for " + key);
        }
    }

    @Test
    void aShorterSurnameComesFirst() {
        String vries = NameKey.of(new PersonName(Salutation.MR, "Z.", "", "Vries"), ID);
        String vriesema = NameKey.of(new PersonName(Salutation.MR, "A.", "", "Vriesema"), ID);
        assertTrue(vries.compareTo(vriesema) < 0);
    }
}
