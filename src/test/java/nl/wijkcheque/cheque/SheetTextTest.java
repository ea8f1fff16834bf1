package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkcheque.shared.Minutes;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SheetTextTest {

    private final Random random = Seeded.random(SheetTextTest.class);

    @Test
    void aPersonalChequeSaysWhatWhoAndUntilWhen() throws Exception {
        SheetLine line = SheetFixture.cheque(random, 60, "2026-00042-03", "mevr. J. de Vries");
        assertEquals(
                "1 uur hulp Wijkcheque Op naam van mevr. J. de Vries Geldig tot en met 21-11-2028 Vragen? Bel 0318 55 01 23 "
                        + line.code().grouped() + " Servicepunt Veldhuizen Nr. 2026-00042-03",
                text(List.of(line)));
    }

    @Test
    void aBearerChequeSaysSo() throws Exception {
        String text = text(List.of(SheetFixture.cheque(random, 30, "2026-00042-03", null)));
        assertTrue(text.startsWith("30 minuten hulp Wijkcheque Aan toonder U mag hem weggeven Geldig"), text);
        assertFalse(text.contains("Op naam van"), text);
    }

    @ParameterizedTest
    @CsvSource({
            "1, 1 minuut hulp",
            "30, 30 minuten hulp",
            "60, 1 uur hulp",
            "61, 1 uur en 1 minuut hulp",
            "90, 1½ uur hulp",
            "120, 2 uur hulp"
    })
    void minutesAreSaidAsPeopleSayThem(int minutes, String words) {
        assertEquals(words, SheetWords.worth(Minutes.of(minutes)));
    }

    @Test
    void namesFromEverywhereArePrintedAndCanBeSearched() throws Exception {
        for (String name : SheetStrangeNames.PRINTED) {
            String text = text(List.of(SheetFixture.cheque(random, 60, "1", name)));
            assertTrue(text.contains(" " + name + " Geldig"), text);
            String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
            assertEquals(
                    0,
                    text(List.of(SheetFixture.cheque(random, 60, "1", decomposed)))
                            .indexOf("1 uur hulp"));
        }
    }

    @Test
    void aCharacterOutsideTheFontIsReplacedVisibly() throws Exception {
        for (String name : SheetStrangeNames.REPLACED) {
            assertTrue(text(List.of(SheetFixture.cheque(random, 60, "1", name))).contains("\uFFFD"), name);
        }
        String controls = text(List.of(SheetFixture.cheque(random, 60, "1", "a\u0000b\tc\nd\u202Ee\u200Bf")));
        assertTrue(controls.contains("a b c def"), controls);
    }

    @Test
    void aLongNameTakesTwoLinesAndALongerOneEndsInAnEllipsis() throws Exception {
        String twoLines = text(
                List.of(SheetFixture.cheque(random, 60, "1", "mevr. A.M. van den Berg-Jansen op de Haar")));
        assertTrue(twoLines.contains("mevr. A.M. van den Berg- Jansen op de Haar Geldig"), twoLines);
        String shortened = text(List.of(SheetFixture.cheque(random, 60, "1", "mevr. " + "lang ".repeat(100))));
        assertTrue(shortened.contains("lang… Geldig"), shortened);
        SheetHeader wide = new SheetHeader("Servicepunt ".repeat(20), "0318 ".repeat(20), SheetFixture.HEADER.madeAt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFixture.SHEET.write(wide, List.of(SheetFixture.cheque(random, 60, "9".repeat(99), "I")), out);
        assertEquals(3, text(out.toByteArray()).chars().filter(c -> c == '…').count());
    }

    @Test
    void nineChequesTakeTwoPages() throws Exception {
        List<SheetLine> lines = SheetFixture.cheques(random, 9);
        try (PDDocument document = Loader.loadPDF(SheetFixture.pdf(lines))) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(210, Math.round(document.getPage(1).getMediaBox().getWidth() * 25.4 / 72));
            assertEquals(297, Math.round(document.getPage(1).getMediaBox().getHeight() * 25.4 / 72));
        }
        String text = text(SheetFixture.pdf(lines));
        lines.forEach(line -> assertTrue(text.contains(line.code().grouped() + " ")));
    }

    @Test
    void theDocumentHasATitleALanguageAndEmbeddedFonts() throws Exception {
        try (PDDocument document = Loader.loadPDF(SheetFixture.pdf(SheetFixture.cheques(random, 3)))) {
            assertEquals("Wijkcheques", document.getDocumentInformation().getTitle());
            assertEquals("nl-NL", document.getDocumentCatalog().getLanguage());
            assertEquals(
                    SheetFixture.HEADER.madeAt(),
                    document.getDocumentInformation().getCreationDate().toInstant());
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+Noto.*"), font.getName());
                assertNotNull(font.getCOSObject().getDictionaryObject(COSName.TO_UNICODE));
            }
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        List<SheetLine> lines = new ArrayList<>(SheetFixture.cheques(random, 20));
        byte[] once = SheetFixture.pdf(lines);
        assertArrayEquals(once, SheetFixture.pdf(lines));
        IntStream.range(0, 8).parallel().forEach(n -> assertArrayEquals(once, SheetFixture.pdf(lines)));
    }

    @Test
    void theStreamStaysOpen() throws Exception {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        SheetFixture.SHEET.write(SheetFixture.HEADER, SheetFixture.cheques(random, 1), out);
        assertFalse(closed[0]);
    }

    @Test
    void noChequeTooManyOrWithoutMinutesIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SheetFixture.pdf(List.of()));
        List<SheetLine> tooMany = SheetFixture.cheques(random, ChequeSheet.MAX_CHEQUES + 1);
        assertThrows(IllegalArgumentException.class, () -> SheetFixture.pdf(tooMany));
        assertThrows(IllegalArgumentException.class, () -> SheetFixture.cheque(random, 0, "1", null));
        assertThrows(IllegalArgumentException.class, () -> SheetFixture.cheque(random, 60, "1", " "));
    }

    @Test
    void aLoggedLineShowsNeitherCodeNorName() {
        assertEquals(
                "SheetLine[2026-1]",
                SheetFixture.cheque(random, 60, "2026-1", "mevr. J. de Vries").toString());
    }

    private static String text(List<SheetLine> lines) throws Exception {
        return text(SheetFixture.pdf(lines));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
