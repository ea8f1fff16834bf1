package nl.wijkcheque.cheque.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkcheque.cheque.Reminders.ExpiringCheque;
import nl.wijkcheque.cheque.Reminders.Reminder;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.shared.ChequeId;

/**
 * A letter as it travels along in the list of letters: by the cheques in it, and not by whom it is to, as she may have more
 * of them by the time that it is ticked.
 *
 * @param months how many months before the end it is: 3 or 1
 */
record SentLetter(int months, List<ChequeId> cheques) {

    static SentLetter of(Reminder letter) {
        return new SentLetter(
                letter.months(), letter.cheques().stream().map(ExpiringCheque::id).toList());
    }

    /** Empty when it was not written by {@link #write}. */
    static Optional<SentLetter> read(String written) {
        if (!written.matches("[13]/[0-9a-f,-]+")) {
            return Optional.empty();
        }
        List<ChequeId> cheques = Arrays.stream(written.substring(2).split(",", -1))
                .flatMap(id -> FormFields.id(id).stream())
                .map(ChequeId::new)
                .toList();
        return cheques.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentLetter(Integer.parseInt(written.substring(0, 1)), cheques));
    }

    String write() {
        return months + "/" + cheques.stream().map(ChequeId::toString).collect(Collectors.joining(","));
    }
}
