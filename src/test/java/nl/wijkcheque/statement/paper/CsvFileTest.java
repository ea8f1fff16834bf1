package nl.wijkcheque.statement.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31612345678", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void nothingThatSomebodyTypedIsAFormula(String typed) {
        assertEquals("'" + typed, CsvFile.text(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Samira", "'t Hart", "a=b", "e-mail"})
    void otherTextStaysAsItIs(String typed) {
        assertEquals(typed, CsvFile.text(typed));
    }

    @Test
    void isUtf8WithAMarkSemicolonsAndCarriageReturns() {
        CsvFile file = new CsvFile(List.of("code", "naam", "bedrag (EUR)"));
        file.line(List.of("1", CsvFile.text("Zoë; \"Zus\""), CsvFile.amount(Money.cents(-123_405))));
        byte[] bytes = file.bytes();
        assertArrayEquals(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        assertEquals(
                "\uFEFFcode;naam;bedrag (EUR)\r\n1;\"Zoë; \"\"Zus\"\"\";-1234.05\r\n",
                new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void everyLineHasAllColumns() {
        CsvFile file = new CsvFile(List.of("a", "b"));
        assertThrows(IllegalArgumentException.class, () -> file.line(List.of("1")));
    }
}
