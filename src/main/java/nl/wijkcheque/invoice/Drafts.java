package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.SaleOnAccount;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.visit.VisitOnAccount;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** Finds what was done and sold on account in a month and is not invoiced yet, with its price. */
@Singleton
final class Drafts {

    private final InvoiceRows rows;
    private final Visits visits;
    private final ChequeCounts cheques;
    private final Bookings bookings;
    private final Hosts hosts;
    private final Organisations organisations;
    private final Offerings offerings;
    private final Tariffs tariffs;

    Drafts(
            InvoiceRows rows,
            Visits visits,
            ChequeCounts cheques,
            Bookings bookings,
            Hosts hosts,
            Organisations organisations,
            Offerings offerings,
            Tariffs tariffs) {
        this.rows = rows;
        this.visits = visits;
        this.cheques = cheques;
        this.bookings = bookings;
        this.hosts = hosts;
        this.organisations = organisations;
        this.offerings = offerings;
        this.tariffs = tariffs;
    }

    /** One per organisation, in order of name. Refused: TARIFF_UNKNOWN, when a day has no standard tariff. */
    Outcome<List<Proposal>> of(ServicepuntId servicepunt, YearMonth month) {
        Period days = new Period(month.atDay(1), month.atEndOfMonth());
        List<VisitOnAccount> done = open(visits.onAccount(servicepunt, days), visit -> visit.visit().value());
        Names names = names(done);
        Map<LocalDate, Prices> prices = new TreeMap<>();
        Map<Organisation, List<InvoiceLine>> lines = new TreeMap<>(
                Comparator.comparing(Organisation::name).thenComparing(organisation -> organisation.id().value()));
        for (VisitOnAccount visit : done) {
            Money tariff = prices.computeIfAbsent(visit.day(), this::pricesOn).of(visit.billed());
            if (tariff == null) {
                return Outcome.refused(Refusal.of(RefusalCode.TARIFF_UNKNOWN));
            }
            lines.computeIfAbsent(names.organisation(visit), _ -> new ArrayList<>()).add(line(visit, names, tariff));
        }
        List<SaleOnAccount> sold = open(cheques.onAccount(servicepunt, days), sale -> sale.id().value());
        Map<OrganisationId, Organisation> buyers = organisations.findAll(
                sold.stream().map(SaleOnAccount::organisation).collect(Collectors.toSet()));
        for (SaleOnAccount sale : sold) {
            lines.computeIfAbsent(
                    Objects.requireNonNull(buyers.get(sale.organisation())), _ -> new ArrayList<>())
                    .add(line(sale));
        }
        return Outcome.done(lines.entrySet().stream()
                .map(entry -> new Proposal(entry.getKey(), entry.getValue(), Totals.of(entry.getValue())))
                .toList());
    }

    /** Those that stand on no invoice yet. */
    private <T> List<T> open(List<T> all, Function<T, UUID> id) {
        if (all.isEmpty()) {
            return all;
        }
        Set<UUID> invoiced = new HashSet<>(rows.invoiced(all.stream().map(id).toList()));
        return all.stream().filter(one -> !invoiced.contains(id.apply(one))).toList();
    }

    private static InvoiceLine line(SaleOnAccount sale) {
        return new InvoiceLine(
                sale.id().value(),
                sale.day(),
                sale.count() + " cheques van " + sale.worth().count() + " minuten",
                "Bon " + sale.number(),
                null,
                null,
                Minutes.of(sale.count() * sale.worth().count()),
                sale.total(),
                null,
                sale.total());
    }

    private InvoiceLine line(VisitOnAccount visit, Names names, Money tariff) {
        Offering offering = names.offering(visit);
        Host host = Objects.requireNonNull(names.hosts().get(visit.premises()));
        Integer rate = switch (offerings.vatOn(offering.id(), visit.day()).orElseThrow()) {
            case VatTreatment.Exempt _ -> null;
            case VatTreatment.Rate(int basisPoints) -> basisPoints;
        };
        return new InvoiceLine(
                visit.visit().value(),
                visit.day(),
                offering.name(Texts.DUTCH),
                host.title(),
                offering.id(),
                offering.kind(),
                visit.billed(),
                tariff,
                rate,
                InvoiceLine.net(tariff, rate));
    }

    private Prices pricesOn(LocalDate day) {
        return new Prices(
                tariffs.priceOn(TariffGroup.STANDARD, Minutes.of(60), day).orElse(null),
                tariffs.priceOn(TariffGroup.STANDARD, Minutes.of(30), day).orElse(null));
    }

    private Names names(List<VisitOnAccount> done) {
        Map<BookingId, Booking> booked = bookings.findAll(
                done.stream().map(VisitOnAccount::booking).toList());
        return new Names(
                hosts.findAll(done.stream().map(VisitOnAccount::premises).collect(Collectors.toSet())),
                organisations.findAll(
                        done.stream().map(VisitOnAccount::organisation).collect(Collectors.toSet())),
                booked,
                offerings.findAll(booked.values().stream()
                        .map(booking -> booking.details().offering())
                        .collect(Collectors.toSet())));
    }

    private record Names(
            Map<ResidentId, Host> hosts,
            Map<OrganisationId, Organisation> organisations,
            Map<BookingId, Booking> bookings,
            Map<OfferingId, Offering> offerings) {

        Organisation organisation(VisitOnAccount visit) {
            return Objects.requireNonNull(organisations.get(visit.organisation()));
        }

        Offering offering(VisitOnAccount visit) {
            Booking booking = Objects.requireNonNull(bookings.get(visit.booking()));
            return Objects.requireNonNull(offerings.get(booking.details().offering()));
        }
    }

    /** The standard tariff of a day. A started half hour costs half an hour, or an hour where that has no price. */
    private record Prices(@Nullable Money hour, @Nullable Money half) {

        @Nullable
        Money of(Minutes billed) {
            if (hour == null) {
                return null;
            }
            Money whole = hour.times(billed.count() / 60);
            int rest = billed.count() % 60;
            return rest == 0 ? whole : whole.plus(rest <= 30 && half != null ? half : hour);
        }
    }
}
