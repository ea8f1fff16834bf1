package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PostcodeTest {

    @Test
    void spacesAndCaseDoNotMatter() {
        for (String typed : new String[]{"6711AB", "6711 AB", " 6711 ab ", "6711\u00a0Ab", "6 7 1 1 a b"}) {
            assertEquals(Optional.of("6711AB"), Postcode.read(typed.replace('\u00a0', ' ')), typed);
        }
    }

    @Test
    void whatIsNoPostcodeIsNotRead() {
        for (String typed : new String[]{
                "", "6711", "0711 AB", "6711 A", "6711 ABC", "67110 AB", "6711 A1", "AB 6711", "6711-AB", "６７１１AB",
                "6711 ÄB"
        }) {
            assertTrue(Postcode.read(typed).isEmpty(), typed);
        }
    }

    @Test
    void theThreeLetterPairsThatAreNeverUsedAreRefusedAndTheirNeighboursAreNot() {
        for (String refused : new String[]{"SA", "SD", "SS"}) {
            assertTrue(Postcode.read("6711 " + refused).isEmpty(), refused);
        }
        for (String used : new String[]{"SB", "SC", "SE", "SR", "ST", "AS", "DS", "RS"}) {
            assertTrue(Postcode.read("6711 " + used).isPresent(), used);
        }
    }

    @Test
    void whatIsReadIsReadTheSameAgain() {
        long seed = System.nanoTime();
        System.out.println("PostcodeTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            String typed = IntStream.range(0, 6 + random.nextInt(2))
                    .mapToObj(at -> String.valueOf("0123456789ABSDXsadz ".charAt(random.nextInt(20))))
                    .reduce("", String::concat);
            Postcode.read(typed).ifPresent(read -> {
                assertEquals(6, read.length(), typed);
                assertEquals(Optional.of(read), Postcode.read(read), typed);
            });
        }
    }
}
