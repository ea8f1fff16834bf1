package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.util.Locale;
import nl.wijkcheque.platform.DocumentNumbers;
import nl.wijkcheque.shared.ServicepuntId;

/** Numbers of receipts and of the cheques on them. */
@Singleton
final class ReceiptNumbers {

    private final DocumentNumbers numbers;

    ReceiptNumbers(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /** From 1, without gaps, per servicepunt and year. */
    int next(ServicepuntId servicepunt, int year) {
        return Math.toIntExact(numbers.next("sale/" + year + "/" + servicepunt));
    }

    /** {@code 2026-00042}. */
    static String write(int year, int sequence) {
        return String.format(Locale.ROOT, "%d-%05d", year, sequence);
    }

    /** {@code 2026-00042-03}. */
    static String serial(String number, int place) {
        return String.format(Locale.ROOT, "%s-%02d", number, place);
    }

    /** Of the cheque that comes in the place of another: {@code 2026-00042-03/2}, then {@code …/3}. */
    static String nextSerial(String serial) {
        int slash = serial.indexOf('/');
        int times = slash < 0 ? 1 : Integer.parseInt(serial.substring(slash + 1));
        return (slash < 0 ? serial : serial.substring(0, slash)) + "/" + (times + 1);
    }
}
