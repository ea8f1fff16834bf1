package nl.wijkcheque.cheque;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.detector.Detector;
import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Whether a scanner finds its way in a symbol. About one in a hundred correct symbols has data that looks like a corner
 * or an alignment mark; zxing, which is in many scanners, then samples beside the modules and reads nothing, however
 * well the paper is printed.
 */
final class ScannerCheck {

    /** Pixels per module: a cheque seen from afar, from nearby, and printed at 300 dots per inch. */
    private static final int[] SCALES = {4, 7, 12};

    private ScannerCheck() {}

    static boolean reads(ByteMatrix symbol) {
        for (int scale : SCALES) {
            if (!reads(symbol, scale)) {
                return false;
            }
        }
        return true;
    }

    private static boolean reads(ByteMatrix symbol, int scale) {
        try {
            BitMatrix seen = new Detector(enlarged(symbol, scale)).detect().getBits();
            return !new Decoder().decode(seen).getText().isEmpty();
        } catch (NotFoundException | FormatException | ChecksumException e) {
            return false;
        }
    }

    private static BitMatrix enlarged(ByteMatrix symbol, int scale) {
        int margin = QrSymbol.QUIET_ZONE_MODULES * scale;
        BitMatrix picture = new BitMatrix(symbol.getWidth() * scale + 2 * margin);
        for (int y = 0; y < symbol.getHeight(); y++) {
            for (int x = 0; x < symbol.getWidth(); x++) {
                if (symbol.get(x, y) == 1) {
                    picture.setRegion(margin + x * scale, margin + y * scale, scale, scale);
                }
            }
        }
        return picture;
    }
}
