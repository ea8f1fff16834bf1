package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;

/**
 * Letters and mails three months and one month before the end of a term, to whoever the cheque is of or was sold to. A
 * bearer cheque sold to nobody in particular reminds by the date printed on it.
 */
@Singleton
public final class Reminders {

    private static final int EARLY = 3;
    private static final int LATE = 1;

    private final ReminderRows rows;
    private final Residents residents;
    private final ResidentLooks looks;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Reminders(
            ReminderRows rows,
            Residents residents,
            ResidentLooks looks,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.residents = residents;
        this.looks = looks;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * One letter.
     *
     * @param months how many months before the end it is: 3 or 1
     * @param cheques in order of their last day
     */
    public record Reminder(Resident to, int months, List<ExpiringCheque> cheques) {

        public Reminder {
            cheques = List.copyOf(cheques);
        }
    }

    /** @param validUntil last day on which it can be redeemed */
    public record ExpiringCheque(ChequeId id, String serial, Minutes worth, LocalDate validUntil) {}

    /**
     * The letters that should go out now from one's own servicepunt, by the name of who gets them; at most 500 cheques at a
     * time. A look at the file of each of them.
     */
    public List<Reminder> due(Actor by) {
        UUID servicepunt = by.servicepunt().id().value();
        LocalDate today = Amsterdam.today(clock);
        Map<ResidentId, List<ReminderRow>> perResident = new LinkedHashMap<>();
        for (ReminderRow row : rows.due(servicepunt, today, today.plusMonths(LATE), today.plusMonths(EARLY))) {
            perResident
                    .computeIfAbsent(new ResidentId(row.residentId()), one -> new ArrayList<>())
                    .add(row);
        }
        Map<ResidentId, Resident> known = residents.findAll(perResident.keySet());
        List<Reminder> letters = new ArrayList<>();
        perResident.forEach((resident, cheques) -> {
            for (int months : new int[]{LATE, EARLY}) {
                List<ExpiringCheque> those = cheques.stream()
                        .filter(row -> row.months() == months)
                        .map(ReminderRow::cheque)
                        .toList();
                Resident to = known.get(resident);
                if (!those.isEmpty() && to != null) {
                    letters.add(new Reminder(to, months, those));
                }
            }
        });
        looks.looked(by, perResident.keySet());
        letters.sort((one, other) -> one.to().name().full().compareTo(other.to().name().full()));
        return letters;
    }

    /**
     * Went out: it is due no more. What was sent before, what got a new term since the letter was printed, and what is of another
     * servicepunt, is left as it was. Says how many cheques it was about.
     */
    public Outcome<Integer> sent(Actor by, int months, List<ChequeId> cheques) {
        UUID about = by.servicepunt().id().value();
        int before = months == LATE ? LATE : EARLY;
        LocalDate today = Amsterdam.today(clock);
        LocalDate until = today.plusMonths(before);
        return transactions.write(() -> {
            int marked = 0;
            for (ChequeId cheque : cheques) {
                marked += rows.sent(
                        cheque.value(), about, before, today, until, clock.instant(), by.account().value());
            }
            audit.record(by, AuditAction.CHEQUE_REMINDERS_SENT, about);
            return Outcome.done(marked);
        });
    }
}
