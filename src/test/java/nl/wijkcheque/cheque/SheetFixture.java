package nl.wijkcheque.cheque;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** Sheets to test with. */
final class SheetFixture {

    static final ChequeSheet SHEET = new ChequeSheet(QrAddress.DEMONSTRATION);
    static final SheetHeader HEADER = new SheetHeader("Servicepunt Veldhuizen", "0318 55 01 23",
            Instant.parse("2026-11-21T09:30:00Z"));
    static final LocalDate VALID_UNTIL = LocalDate.of(2028, 11, 21);

    private SheetFixture() {}

    static SheetLine cheque(Random random, int minutes, String serial, @Nullable String holder) {
        return new SheetLine(ChequeCode.random(random), Minutes.of(minutes), serial, VALID_UNTIL, holder);
    }

    static List<SheetLine> cheques(Random random, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> cheque(
                        random,
                        n % 3 == 0 ? 30 : 60,
                        "2026-00042-%02d".formatted(n),
                        n % 2 == 0 ? null : "mevr. J. de Vries"))
                .toList();
    }

    static byte[] pdf(List<SheetLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SHEET.write(HEADER, lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
