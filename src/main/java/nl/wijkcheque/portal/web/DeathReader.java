package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Reads what is there to settle of somebody who died. */
@Singleton
final class DeathReader {

    private static final Set<ChequeStanding> OWED = Set.of(
            ChequeStanding.VALID, ChequeStanding.EXPIRED, ChequeStanding.BLOCKED);

    private final ChequeFiles files;
    private final Bookings bookings;

    DeathReader(ChequeFiles files, Bookings bookings) {
        this.files = files;
        this.bookings = bookings;
    }

    DeathView view(
            Page page,
            Actor reader,
            ResidentFile file,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable String done) {
        Resident resident = file.resident();
        List<ChequeView> owed = files.ofResident(reader, resident.id()).stream()
                .filter(cheque -> cheque.personal() && OWED.contains(cheque.standing()))
                .toList();
        int minutes = owed.stream().mapToInt(cheque -> cheque.worth().count()).sum();
        List<Map.Entry<String, String>> choices = new ArrayList<>();
        for (Resident housemate : file.housemates()) {
            choices.add(Map.entry(
                    housemate.id().toString(),
                    page.t("portal.death.to.partner", housemate.name().full())));
        }
        choices.add(Map.entry("IBAN", page.t("portal.death.to.iban")));
        return new DeathView(
                resident.id().toString(),
                resident.name().full(),
                owed.isEmpty()
                        ? null
                        : page.t("portal.death.wallet", owed.size(), page.f().length(Minutes.of(minutes))),
                choices,
                open(page, resident),
                typed,
                IdempotencyKey.fresh(),
                errors,
                done);
    }

    private List<Map.Entry<String, String>> open(Page page, Resident resident) {
        return bookings.ofResident(resident.id(), "", Slice.LARGEST_SIZE).items().stream()
                .filter(line -> isOpen(line.booking()))
                .map(line -> Map.entry("/bookings/" + line.booking().details().id(), name(page, line)))
                .toList();
    }

    private static String name(Page page, BookingLine line) {
        return line.offering().in(page.locale());
    }

    private static boolean isOpen(Booking booking) {
        return switch (booking) {
            case Booking.Requested _,Booking.OnWachtlijst _,Booking.Planned _,Booking.UnderWay _ -> true;
            case Booking.Done _,Booking.Rejected _,Booking.Cancelled _ -> false;
        };
    }
}
