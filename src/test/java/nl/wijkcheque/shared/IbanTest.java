package nl.wijkcheque.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class IbanTest {

    @Test
    void isReadAsPeopleTypeIt() {
        Iban iban = Iban.read(" nl91 abna 0417 1643 00").orThrow();
        assertEquals("NL91ABNA0417164300", iban.value());
        assertEquals("NL91 ABNA 0417 1643 00", iban.grouped());
        assertEquals("NL…4300", iban.toString());
        assertEquals("BE68539007547034", Iban.read("BE68 5390 0754 7034").orThrow().value());
    }

    @Test
    void everyOneMistypedDigitIsRefused() {
        String good = "NL91ABNA0417164300";
        for (int at = 2; at < good.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = good.substring(0, at) + digit + good.substring(at + 1);
                boolean fine = typed.equals(good);
                assertEquals(fine, Iban.read(typed) instanceof Outcome.Done<Iban>, typed);
            }
        }
    }

    @Test
    void whatIsNoneOrLiesOutsideTheAreaIsRefused() {
        for (String typed : List.of(
                "", "NL", "NL91", "geen", "0417164300", "NL91ABNA041716430", "NL91ABNA04171643000",
                "TR330006100519786457841326", "AE070331234567890123456", "N".repeat(500))) {
            assertEquals(
                    Outcome.<Iban>refused(Refusal.of(RefusalCode.IBAN_INVALID).at("iban")), Iban.read(typed), typed);
        }
        assertEquals("iban", ((Outcome.Refused<Iban>) Iban.read(null)).refusal().field());
    }
}
