package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import nl.wijkcheque.cheque.ChequeCodeReading.Read;
import nl.wijkcheque.cheque.ChequeCodeReading.Reason;
import nl.wijkcheque.cheque.ChequeCodeReading.Unreadable;
import org.junit.jupiter.api.Test;

final class ChequeCodeTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CODES = 3_000;

    private final Random random = Seeded.random(ChequeCodeTest.class);

    @Test
    void everySingleMistypedCharacterIsCaught() {
        for (int n = 0; n < CODES; n++) {
            String code = ChequeCode.random(random).value();
            for (int at = 0; at < ChequeCode.LENGTH; at++) {
                for (int symbol = 0; symbol < SYMBOLS.length(); symbol++) {
                    char wrong = SYMBOLS.charAt(symbol);
                    if (wrong != code.charAt(at)) {
                        String mistyped = code.substring(0, at) + wrong + code.substring(at + 1);
                        assertEquals(new Unreadable(Reason.CHECK_FAILED), ChequeCode.read(mistyped), mistyped);
                    }
                }
            }
        }
    }

    @Test
    void everySwapIsCaughtAlsoOfCharactersFarApart() {
        for (int n = 0; n < CODES; n++) {
            char[] code = ChequeCode.random(random).value().toCharArray();
            for (int i = 0; i < code.length; i++) {
                for (int j = i + 1; j < code.length; j++) {
                    char[] swapped = code.clone();
                    swapped[i] = code[j];
                    swapped[j] = code[i];
                    boolean same = code[i] == code[j];
                    assertEquals(same, ChequeCode.read(new String(swapped)) instanceof Read, new String(swapped));
                }
            }
        }
    }

    @Test
    void everyPairTypedAsAnotherPairIsCaught() {
        for (int n = 0; n < CODES; n++) {
            String code = ChequeCode.random(random).value();
            for (int at = 0; at + 1 < ChequeCode.LENGTH; at++) {
                String wrong = String.valueOf(SYMBOLS.charAt(random.nextInt(32))).repeat(2);
                if (code.charAt(at) == code.charAt(at + 1) && !code.startsWith(wrong, at)) {
                    String mistyped = code.substring(0, at) + wrong + code.substring(at + 2);
                    assertEquals(new Unreadable(Reason.CHECK_FAILED), ChequeCode.read(mistyped), mistyped);
                }
            }
        }
    }

    @Test
    void aCodeIsReadHoweverItIsWritten() {
        for (int n = 0; n < CODES; n++) {
            ChequeCode code = ChequeCode.random(random);
            Read expected = new Read(code);
            String value = code.value();
            assertEquals(expected, ChequeCode.read(value));
            assertEquals(expected, ChequeCode.read(code.grouped()));
            assertEquals(expected, ChequeCode.read("  " + code.grouped().replace(' ', '-') + "\r\n"));
            assertEquals(expected, ChequeCode.read(code.grouped().replace(' ', '–')));
            assertEquals(expected, ChequeCode.read(value.toLowerCase(Locale.ROOT)));
            assertEquals(expected, ChequeCode.read(value.replace('0', 'O').replace('1', 'I')));
            assertEquals(expected, ChequeCode.read(value.replace('0', 'o').replace('1', 'l')));
            assertEquals(expected, ChequeCode.read("HTTPS://WIJ.TEST/C/" + value));
            assertEquals(expected, ChequeCode.read("https://wij.test/c/" + value.toLowerCase(Locale.ROOT) + "/\n"));
            assertEquals(expected, ChequeCode.read("HTTPSÑ--WIJ.TEST-C-" + value), "a scanner with another layout");
        }
    }

    @Test
    void aShortCodeIsTooShortAlsoInAnAddress() {
        Unreadable tooShort = new Unreadable(Reason.TOO_SHORT);
        String code = ChequeCode.random(random).value();
        for (int length = 0; length < ChequeCode.LENGTH; length++) {
            assertEquals(tooShort, ChequeCode.read(code.substring(0, length)));
            assertEquals(tooShort, ChequeCode.read("HTTPS://WIJ.TEST/C/" + code.substring(0, length)));
        }
        assertEquals(tooShort, ChequeCode.read(" - / : "));
        assertEquals(tooShort, ChequeCode.read("://"));
    }

    @Test
    void aLetterThatIsInNoCodeIsNamedSo() {
        String code = ChequeCode.random(random).value();
        for (String wrong : new String[]{"U", "u", "é", "ß", "Ж", "𝐀"}) {
            assertEquals(new Unreadable(Reason.WRONG_CHARACTER), ChequeCode.read(code.substring(1) + wrong), wrong);
        }
    }

    @Test
    void anythingAtAllIsReadWithoutAnException() {
        for (int n = 0; n < CODES; n++) {
            int[] codePoints = random.ints(random.nextInt(600), 0, Character.MAX_CODE_POINT + 1)
                    .map(codePoint -> random.nextBoolean() ? codePoint : codePoint % 128)
                    .toArray();
            assertTrue(ChequeCode.read(new String(codePoints, 0, codePoints.length)) != null);
        }
    }

    @Test
    void theCheckCharacterIsTheSameForEver() {
        // Cheques are in drawers for two years: these must stay readable.
        for (String printed : new String[]{"0000000000000000", "7K3QZP9M4TXW2HVP", "ZZZZZZZZZZZZZZZN"}) {
            String first = printed.substring(0, 15);
            assertEquals(printed.charAt(15), Crockford.symbol(CheckCharacter.of(first)), first);
        }
    }

    @Test
    void groupsOfFourAreForPeople() {
        ChequeCode code = ChequeCode.random(random);
        assertTrue(code.grouped().matches("(?:[0-9A-HJKMNP-TV-Z]{4} ?){4}"), code.grouped());
        assertEquals(code.value(), code.grouped().replace(" ", ""));
        assertEquals(19, code.grouped().length());
    }

    @Test
    void aLoggedCodeShowsNothing() {
        ChequeCode code = ChequeCode.random(random);
        assertEquals("ChequeCode[****]", code.toString());
        assertFalse(ChequeCode.read(code.value()).toString().contains(code.value()));
    }

    @Test
    void codesDifferAndUseEverySymbolEverywhere() {
        Set<ChequeCode> codes = new HashSet<>();
        boolean[][] seen = new boolean[ChequeCode.LENGTH][128];
        for (int n = 0; n < CODES; n++) {
            ChequeCode code = ChequeCode.random(random);
            assertTrue(codes.add(code));
            for (int at = 0; at < ChequeCode.LENGTH; at++) {
                seen[at][code.value().charAt(at)] = true;
            }
        }
        for (boolean[] position : seen) {
            assertTrue(SYMBOLS.chars().allMatch(symbol -> position[symbol]));
        }
        assertNotEquals(ChequeCode.random(random), ChequeCode.random(random));
    }
}
