package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.ChequeStanding;
import nl.wijkcheque.cheque.ChequeView;
import nl.wijkcheque.cheque.OnlineOrder;
import nl.wijkcheque.cheque.OnlineSales;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Reads what is there to settle of somebody who died. */
@Singleton
final class DeathReader {

    private static final Set<ChequeStanding> OWED = Set.of(
            ChequeStanding.VALID, ChequeStanding.EXPIRED, ChequeStanding.BLOCKED);

    private final ChequeFiles files;
    private final OnlineSales sales;
    private final OpenBookings bookings;
    private final Deaths deaths;

    DeathReader(ChequeFiles files, OnlineSales sales, OpenBookings bookings, Deaths deaths) {
        this.files = files;
        this.sales = sales;
        this.bookings = bookings;
        this.deaths = deaths;
    }

    DeathView view(
            Page page,
            Actor reader,
            ResidentFile file,
            Map<String, String> typed,
            Map<String, String> errors,
            @Nullable String done) {
        Resident resident = file.resident();
        List<ChequeView> owed = owed(reader, resident.id());
        List<BookingLine> open = bookings.of(resident.id());
        List<OnlineOrder> orders = sales.of(reader, resident.id());
        return new DeathView(
                resident.id().toString(),
                resident.name().full(),
                resident.diedOn() == null ? null : page.f().date(resident.diedOn()),
                owed.isEmpty() ? null : worth(page, owed),
                choices(page, file),
                open.stream().map(line -> named(page, reader, line)).toList(),
                open.stream().anyMatch(line -> line.booking() instanceof Booking.Cancellable)
                        ? Stream.of("CANCEL", "KEEP")
                                .map(what -> Map.entry(what, page.t("portal.death.bookings." + what)))
                                .toList()
                        : List.of(),
                sentences(page, orders),
                orders.stream().anyMatch(OnlineOrder::toCollect) ? "/cheques/orders/of/" + resident.id() : null,
                reader.is(Role.COORDINATOR) && resident.isDead(),
                typed,
                IdempotencyKey.fresh(),
                errors,
                done);
    }

    /** Personal cheques: a bearer cheque is of whoever holds it, and may have been given away. */
    List<ChequeView> owed(Actor reader, ResidentId resident) {
        return files.ofResident(reader, resident).stream()
                .filter(cheque -> cheque.personal() && OWED.contains(cheque.standing()))
                .toList();
    }

    private static String worth(Page page, List<ChequeView> owed) {
        int minutes = owed.stream().mapToInt(cheque -> cheque.worth().count()).sum();
        return page.t("portal.death.wallet", owed.size(), page.f().length(Minutes.of(minutes)));
    }

    private List<Map.Entry<String, String>> choices(Page page, ResidentFile file) {
        List<Map.Entry<String, String>> choices = new ArrayList<>();
        for (Resident heir : deaths.heirs(file.resident().id())) {
            choices.add(Map.entry(
                    heir.id().toString(),
                    page.t("portal.death.to.partner", heir.name().full())));
        }
        choices.add(Map.entry(DeathForm.IBAN, page.t("portal.death.to.iban")));
        choices.add(Map.entry(DeathForm.LATER, page.t("portal.death.to.later")));
        return choices;
    }

    private static List<String> sentences(Page page, List<OnlineOrder> orders) {
        long toPay = orders.stream().filter(OnlineOrder::toPay).count();
        long toCollect = orders.stream().filter(OnlineOrder::toCollect).count();
        List<String> sentences = new ArrayList<>();
        if (toPay > 0) {
            sentences.add(page.t("portal.death.orders.open", toPay));
        }
        if (toCollect > 0) {
            sentences.add(page.t("portal.death.orders.collect", toCollect));
        }
        return sentences;
    }

    private static DeathView.OpenBooking named(Page page, Actor reader, BookingLine line) {
        boolean here = line.booking()
                .details()
                .servicepunt()
                .equals(reader.servicepunt().id());
        return new DeathView.OpenBooking(
                here ? "/bookings/" + line.booking().id() : null,
                line.offering().in(page.locale()),
                page.t("booking.state." + line.booking().state().name()));
    }
}
