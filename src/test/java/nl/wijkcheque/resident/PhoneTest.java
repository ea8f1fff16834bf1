package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PhoneTest {

    @Test
    void oneNumberHasManyShapes() {
        for (String typed : new String[]{
                "0612345678", "06 12345678", "06-12 34 56 78", "06–12345678", "+31612345678", "+31 6 1234 5678",
                "+31 (0)6 12345678", "+31 06 12345678", "0031 6 12345678", "(06) 12345678", "06.12.34.56.78",
                " 06/12345678 "
        }) {
            assertEquals(Optional.of("0612345678"), Phone.read(typed), typed);
        }
        assertEquals(Optional.of("0318123456"), Phone.read("(0318) 123 456"));
    }

    @Test
    void whatIsNoDutchNumberIsNotRead() {
        for (String typed : new String[]{
                "", "112", "061234567", "06123456789", "+32 470 12 34 56", "0012345678", "+310612345678901",
                "06 1234 567a",
                "+", "٠٦١٢٣٤٥٦٧٨"
        }) {
            assertTrue(Phone.read(typed).isEmpty(), typed);
        }
    }

    @Test
    void whateverStandsBetweenTheDigitsTheNumberIsTheSame() {
        long seed = System.nanoTime();
        System.out.println("PhoneTest seed " + seed);
        Random random = new Random(seed);
        String[] between = {"", "", " ", "-", ".", "/"};
        for (int round = 0; round < 10_000; round++) {
            String number = "0" + (1 + random.nextInt(9)) + "%08d".formatted(random.nextInt(100_000_000));
            StringBuilder typed = new StringBuilder(random.nextBoolean() ? "0" : "+31 ");
            for (char digit : number.substring(1).toCharArray()) {
                typed.append(digit).append(between[random.nextInt(between.length)]);
            }
            assertEquals(Optional.of(number), Phone.read(typed.toString()), typed.toString());
        }
    }
}
