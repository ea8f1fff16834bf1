package nl.wijkcheque.cheque;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;
import nl.wijkcheque.platform.pdf.ContentOps;

/**
 * A cheque's QR: always version 3 (29×29 modules) at level H, which still reads with 30% of it creased or stained.
 * [choice]
 */
final class QrSymbol {

    static final int VERSION = 3;
    static final int MODULES = 17 + 4 * VERSION;
    static final int QUIET_ZONE_MODULES = 4;

    /** One int per row from the top, one bit per module: bit 0 is the leftmost, set is dark. */
    private final int[] rows;

    private QrSymbol(int[] rows) {
        this.rows = rows;
    }

    static QrSymbol of(QrAddress address, ChequeCode code) {
        ByteMatrix matrix = encode(address, code).getMatrix();
        int[] rows = new int[MODULES];
        for (int y = 0; y < MODULES; y++) {
            byte[] modules = matrix.getArray()[y];
            for (int x = 0; x < MODULES; x++) {
                rows[y] |= modules[x] << x;
            }
        }
        return new QrSymbol(rows);
    }

    /**
     * The symbol of the mask that the standard prefers, or, where a scanner would lose its way in that one, of the
     * first mask in which it doesn't.
     */
    static QRCode encode(QrAddress address, ChequeCode code) {
        QRCode preferred = encode(address, code, Map.of(EncodeHintType.QR_VERSION, VERSION));
        QRCode best = preferred;
        for (int mask = 0; !ScannerCheck.reads(best.getMatrix()); mask++) {
            if (mask == QRCode.NUM_MASK_PATTERNS) {
                return preferred;
            }
            best = encode(
                    address,
                    code,
                    Map.of(EncodeHintType.QR_VERSION, VERSION, EncodeHintType.QR_MASK_PATTERN, mask));
        }
        return best;
    }

    private static QRCode encode(QrAddress address, ChequeCode code, Map<EncodeHintType, ?> hints) {
        try {
            return Encoder.encode(address.with(code), ErrorCorrectionLevel.H, hints);
        } catch (WriterException e) {
            // No cause and no content: either would carry the code into a log.
            throw new IllegalStateException("A QR of version 3-H has room for every address that QrAddress accepts");
        }
    }

    /**
     * Adds the dark modules to the current path as rectangles, in modules from the symbol's top left corner, y down. To
     * be filled in one go: rectangles of one path show no hairlines where they touch, separate fills do.
     */
    void appendPath(ContentOps ops) {
        int[] left = rows.clone();
        for (int y = 0; y < MODULES; y++) {
            while (left[y] != 0) {
                int x = Integer.numberOfTrailingZeros(left[y]);
                int width = Integer.numberOfTrailingZeros(~(left[y] >>> x));
                int run = ((1 << width) - 1) << x;
                int height = takeDown(left, y, run);
                ops.rectangle(x, y, width, height);
            }
        }
    }

    /** Takes the run out of this row and out of all rows right below that have the very same run; counts the rows. */
    private static int takeDown(int[] left, int top, int run) {
        int withNeighbours = run | run << 1 | run >>> 1;
        int y = top;
        while (y < MODULES && (left[y] & withNeighbours) == run) {
            left[y++] &= ~run;
        }
        return y - top;
    }
}
