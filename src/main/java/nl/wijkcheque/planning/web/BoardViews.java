package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.InVain;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.VisitAtRisk;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;

/** Puts the board of a week together: a row per person, and what has to be seen to first. */
@Singleton
final class BoardViews {

    private final Offerings offerings;
    private final Hosts hosts;

    BoardViews(Offerings offerings, Hosts hosts) {
        this.offerings = offerings;
        this.hosts = hosts;
    }

    /** @param plans whether the reader plans */
    BoardView of(Page page, Week week, LocalDate today, boolean plans) {
        List<PlannedVisit> visits = week.all();
        Known known = new Known(
                week.inVain().stream().collect(Collectors.toMap(one -> one.visit().id(), one -> one)),
                week.atRisk().stream().collect(Collectors.toMap(one -> one.visit().id(), one -> one)),
                offerings.findAll(visits.stream().map(PlannedVisit::offering).collect(Collectors.toSet())),
                hosts.findAll(visits.stream().map(PlannedVisit::resident).collect(Collectors.toSet())));
        LocalDate monday = week.monday();
        List<BoardView.Day> days = daysOf(page, visits, monday, today);
        return new BoardView(
                "/planning?week=" + monday.minusWeeks(1),
                "/planning?week=" + monday.plusWeeks(1),
                "/planning",
                plans ? "/week-plans?week=" + monday : null,
                week.atRisk().stream().map(one -> risk(page, one, known)).toList(),
                days,
                rows(page, visits, days, monday, known));
    }

    /** What there is in a week. */
    record Week(LocalDate monday, List<PlannedVisit> standing, List<InVain> inVain, List<VisitAtRisk> atRisk) {

        /** In order of time. */
        List<PlannedVisit> all() {
            List<PlannedVisit> visits = new ArrayList<>(standing);
            inVain.forEach(one -> visits.add(one.visit()));
            visits.sort(Comparator.comparing(visit -> visit.slot().start()));
            return visits;
        }
    }

    private record Known(
            Map<VisitId, InVain> inVain,
            Map<VisitId, VisitAtRisk> atRisk,
            Map<OfferingId, Offering> works,
            Map<ResidentId, Host> people) {

        String what(Page page, PlannedVisit visit) {
            Offering work = works.get(visit.offering());
            Host host = people.get(visit.resident());
            return (work == null ? "–" : work.name(page.locale())) + ", " + (host == null ? "–" : shortName(host));
        }

        boolean isDienst(PlannedVisit visit) {
            Offering work = works.get(visit.offering());
            return work != null && work.kind() == OfferingKind.DIENST;
        }
    }

    private static BoardView.Risk risk(Page page, VisitAtRisk one, Known known) {
        PlannedVisit visit = one.visit();
        return new BoardView.Risk(
                "/planning/visits/" + visit.id(),
                page.f().shortDay(visit.day()) + ", " + page.f().slot(visit.slot()),
                known.what(page, visit),
                Cards.inTheWay(page, one));
    }

    private static List<BoardView.Row> rows(
            Page page, List<PlannedVisit> visits, List<BoardView.Day> days, LocalDate monday, Known known) {
        Map<String, List<Going>> byName = new TreeMap<>();
        for (PlannedVisit visit : visits) {
            for (CrewMember member : visit.crew()) {
                byName.computeIfAbsent(member.name() + "/" + member.participant(), key -> new ArrayList<>())
                        .add(new Going(visit, member));
            }
        }
        return byName.values().stream()
                .map(goings -> new BoardView.Row(
                        goings.getFirst().member().name(),
                        days.stream()
                                .map(day -> new BoardView.Cell(
                                        day,
                                        goings.stream()
                                                .filter(going -> going.isOn(monday.plusDays(day.number() - 1L)))
                                                .map(going -> slot(page, going, known))
                                                .toList()))
                                .toList()))
                .toList();
    }

    /** Working days always, the weekend when there is something. */
    private static List<BoardView.Day> daysOf(
            Page page, List<PlannedVisit> visits, LocalDate monday, LocalDate today) {
        List<BoardView.Day> days = new ArrayList<>();
        for (int number = 1; number <= 7; number++) {
            LocalDate day = monday.plusDays(number - 1L);
            if (number <= 5 || visits.stream().anyMatch(visit -> visit.day().equals(day))) {
                days.add(new BoardView.Day(number, page.f().shortDay(day), day.equals(today)));
            }
        }
        return days;
    }

    private static BoardView.Slot slot(Page page, Going going, Known known) {
        PlannedVisit visit = going.visit();
        InVain vain = known.inVain().get(visit.id());
        if (vain != null) {
            String next = page.t(vain.waits() ? "planning.vain.waits" : "planning.vain.settled");
            return new BoardView.Slot(
                    "/today?day=" + visit.day(),
                    page.f().slot(visit.slot()),
                    known.what(page, visit),
                    "attention",
                    page.t("planning.vain." + vain.why()) + " " + next);
        }
        boolean risk = known.atRisk().containsKey(visit.id());
        return new BoardView.Slot(
                "/planning/visits/" + visit.id(),
                page.f().slot(visit.slot()),
                known.what(page, visit),
                risk ? "attention" : known.isDienst(visit) ? "dienst" : "",
                risk ? page.t("planning.risk.mark") : part(page, going.member()));
    }

    private static String part(Page page, CrewMember member) {
        return member.part() == CrewPart.WORKING ? "" : page.t("planning.part." + member.part());
    }

    /** As the board has room for. */
    private static String shortName(Host host) {
        return switch (host) {
            case Resident resident -> resident.name().surname();
            case Premises premises -> premises.name();
        };
    }

    /** One of a crew, with the visit. */
    private record Going(PlannedVisit visit, CrewMember member) {

        boolean isOn(LocalDate day) {
            return visit.day().equals(day);
        }
    }
}
