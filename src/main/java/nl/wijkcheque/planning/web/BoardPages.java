package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
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
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.InVain;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The week board. */
@Controller("/planning")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BoardPages {

    private final Planning planning;
    private final DayChanges changes;
    private final Offerings offerings;
    private final Hosts hosts;
    private final Pages pages;
    private final Clock clock;

    BoardPages(
            Planning planning, DayChanges changes, Offerings offerings, Hosts hosts, Pages pages, Clock clock) {
        this.planning = planning;
        this.changes = changes;
        this.offerings = offerings;
        this.hosts = hosts;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    HttpResponse<?> board(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String week) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate monday = FormFields.day(week).orElse(today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period days = new Period(monday, monday.plusDays(6));
        List<InVain> inVain = changes.inVain(actor.servicepunt().id(), days);
        List<PlannedVisit> visits = new ArrayList<>(planning.between(actor.servicepunt().id(), days));
        inVain.forEach(one -> visits.add(one.visit()));
        visits.sort(Comparator.comparing(visit -> visit.slot().start()));
        Page named = pages.page(
                request,
                "planning.board.week",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                pages.page(request, "planning.board.title").f().date(days.from()),
                pages.page(request, "planning.board.title").f().date(days.until()));
        return Pages.ok(
                pages.templates().planningBoard(
                        named, view(named, visits, inVain, monday, today, actor.is(Role.COORDINATOR))));
    }

    private BoardView view(
            Page page,
            List<PlannedVisit> visits,
            List<InVain> inVain,
            LocalDate monday,
            LocalDate today,
            boolean plans) {
        Map<VisitId, InVain> vain = inVain.stream().collect(Collectors.toMap(one -> one.visit().id(), one -> one));
        List<BoardView.Day> days = daysOf(page, visits, monday, today);
        Map<OfferingId, Offering> works = offerings.findAll(
                visits.stream().map(PlannedVisit::offering).collect(Collectors.toSet()));
        Map<ResidentId, Host> people = hosts.findAll(
                visits.stream().map(PlannedVisit::resident).collect(Collectors.toSet()));
        Map<String, List<Going>> byName = new TreeMap<>();
        for (PlannedVisit visit : visits) {
            for (CrewMember member : visit.crew()) {
                byName.computeIfAbsent(member.name() + "/" + member.participant(), key -> new ArrayList<>())
                        .add(new Going(visit, member, vain.get(visit.id())));
            }
        }
        List<BoardView.Row> rows = byName.values().stream()
                .map(goings -> new BoardView.Row(
                        goings.getFirst().member().name(),
                        days.stream()
                                .map(day -> new BoardView.Cell(
                                        day,
                                        goings.stream()
                                                .filter(going -> going.isOn(monday.plusDays(day.number() - 1L)))
                                                .map(going -> slot(page, going, works, people))
                                                .toList()))
                                .toList()))
                .toList();
        return new BoardView(
                "/planning?week=" + monday.minusWeeks(1),
                "/planning?week=" + monday.plusWeeks(1),
                "/planning",
                plans ? "/week-plans?week=" + monday : null,
                days,
                rows);
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

    private static BoardView.Slot slot(
            Page page, Going going, Map<OfferingId, Offering> works, Map<ResidentId, Host> people) {
        PlannedVisit visit = going.visit();
        Offering work = works.get(visit.offering());
        Host host = people.get(visit.resident());
        String what = (work == null ? "–" : work.name(page.locale())) + ", " + (host == null ? "–" : shortName(host));
        InVain vain = going.vain();
        if (vain != null) {
            String next = page.t(vain.waits() ? "planning.vain.waits" : "planning.vain.settled");
            return new BoardView.Slot(
                    "/today?day=" + visit.day(),
                    page.f().slot(visit.slot()),
                    what,
                    "attention",
                    page.t("planning.vain." + vain.why()) + " " + next);
        }
        return new BoardView.Slot(
                "/planning/visits/" + visit.id(),
                page.f().slot(visit.slot()),
                what,
                work != null && work.kind() == OfferingKind.DIENST ? "dienst" : "",
                going.member().part() == CrewPart.WORKING
                        ? ""
                        : page.t("planning.part." + going.member().part()));
    }

    /** As the board has room for. */
    private static String shortName(Host host) {
        return switch (host) {
            case Resident resident -> resident.name().surname();
            case Premises premises -> premises.name();
        };
    }

    /**
     * One of a crew, with the visit.
     *
     * @param vain null when it stands
     */
    private record Going(PlannedVisit visit, CrewMember member, @Nullable InVain vain) {

        boolean isOn(LocalDate day) {
            return visit.day().equals(day);
        }
    }
}
