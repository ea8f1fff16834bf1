package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Mode;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.platform.pdf.ContentOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
final class QrSymbolTest {

    private static final QrAddress ADDRESS = QrAddress.of(QrAddress.DEMONSTRATION);

    private final Random random = Seeded.random(QrSymbolTest.class);

    @Test
    void everySymbolIs29ModulesWideAlphanumericAndOfLevelH() {
        for (int n = 0; n < 200; n++) {
            QRCode qr = QrSymbol.encode(ADDRESS, ChequeCode.random(random));
            assertEquals(29, qr.getMatrix().getWidth());
            assertEquals(29, qr.getMatrix().getHeight());
            assertEquals(Mode.ALPHANUMERIC, qr.getMode());
            assertEquals(ErrorCorrectionLevel.H, qr.getECLevel());
        }
    }

    @Test
    void aSymbolInWhichAScannerLosesItsWayGetsAnotherMask() throws WriterException {
        int strayed = 0;
        for (int n = 0; n < 1_000; n++) {
            ChequeCode code = ChequeCode.random(random);
            QRCode standard = Encoder.encode(
                    ADDRESS.with(code),
                    ErrorCorrectionLevel.H,
                    Map.of(EncodeHintType.QR_VERSION, QrSymbol.VERSION));
            QRCode ours = QrSymbol.encode(ADDRESS, code);
            assertTrue(ScannerCheck.reads(ours.getMatrix()));
            if (ScannerCheck.reads(standard.getMatrix())) {
                assertEquals(standard.getMaskPattern(), ours.getMaskPattern());
            } else {
                strayed++;
                assertNotEquals(standard.getMaskPattern(), ours.getMaskPattern());
            }
        }
        // Were there none among a thousand, there would be no need of a check.
        assertTrue(strayed > 0);
    }

    @Test
    void rectanglesCoverEveryDarkModuleOnceAndNoLightOne() throws IOException {
        for (int n = 0; n < 200; n++) {
            ChequeCode code = ChequeCode.random(random);
            ContentOps ops = new ContentOps();
            QrSymbol.of(ADDRESS, code).appendPath(ops);
            ByteArrayOutputStream path = new ByteArrayOutputStream();
            ops.writeTo(path);
            int[][] covered = new int[QrSymbol.MODULES][QrSymbol.MODULES];
            path.toString(StandardCharsets.US_ASCII).lines().forEach(rectangle -> cover(covered, rectangle.split(" ")));
            ByteMatrix expected = QrSymbol.encode(ADDRESS, code).getMatrix();
            for (int y = 0; y < QrSymbol.MODULES; y++) {
                for (int x = 0; x < QrSymbol.MODULES; x++) {
                    assertEquals(expected.get(x, y), covered[y][x], "module " + x + ", " + y);
                }
            }
        }
    }

    private static void cover(int[][] covered, String[] rectangle) {
        assertEquals("re", rectangle[4]);
        int left = Integer.parseInt(rectangle[0]);
        int top = Integer.parseInt(rectangle[1]);
        for (int y = top; y < top + Integer.parseInt(rectangle[3]); y++) {
            for (int x = left; x < left + Integer.parseInt(rectangle[2]); x++) {
                covered[y][x]++;
            }
        }
    }

    @Test
    void theAddressIsReadInEitherCase() {
        assertEquals(
                "HTTPS://WIJ.TEST/C/", QrAddress.of(" https://wij.test/c/ ").toString());
        assertEquals(19, QrAddress.MAX_LENGTH);
        assertEquals(19, QrAddress.DEMONSTRATION.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "WIJ.TEST/C/", "HTTPS://WIJ.TEST/C", "HTTPS://WIJ/?C=/", "HTTPS://WIJ TE/", "HTTPS:///"
            })
    void anAddressThatIsNoneIsRefused(String address) {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> QrAddress.of(address));
        assertTrue(String.valueOf(refusal.getMessage()).contains("must start with HTTPS://"), refusal.getMessage());
    }

    @Test
    void anAddressThatIsTooLongIsRefusedWithTheNumberThatFits() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> new ChequeSheet("HTTPS://WIJK.TEST/C/"));
        assertTrue(
                String.valueOf(refusal.getMessage()).contains("has 20 characters; at most 19"), refusal.getMessage());
    }
}
