package nl.wijkcheque.visit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.Morning;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.VisitLine;
import org.jspecify.annotations.Nullable;

/**
 * The start of a day.
 *
 * @param mayTick the day is not over
 * @param isToday who is there can be seen
 * @param leftOpen visits of earlier days that are still to be finished, the oldest first; for today only
 * @param moreOpen how many there are beside those; 0 on other days
 */
public record MorningView(
        String day,
        String dayText,
        String before,
        String after,
        boolean mayTick,
        boolean isToday,
        List<Person> people,
        List<Crew> crews,
        List<InVain> inVain,
        List<LeftOpenItem> leftOpen,
        int moreOpen) {

    /**
     * Someone who is expected.
     *
     * @param said empty as long as nothing is known of whether she is there
     * @param stranded how many visits need somebody else
     */
    public record Person(String id, String name, String said, String saidKind, int stranded) {}

    /** @param elsewhere where one of them goes with others */
    public record Crew(String names, List<String> members, List<Stop> stops, List<String> elsewhere) {}

    /**
     * @param way how long it takes to get there, in words; empty when that is nothing
     * @param cheques to ask for, in words; empty when there are none
     */
    public record Stop(
            String id,
            String time,
            String what,
            String resident,
            String place,
            String way,
            String phone,
            String note,
            String bring,
            String cheques,
            boolean onAccount,
            String state,
            String stateKind) {}

    /**
     * A crew that came for nothing.
     *
     * @param next what is to be done, or what was
     * @param href where that is done; null for who may not
     */
    public record InVain(
            String time,
            String what,
            String resident,
            String phone,
            String crew,
            String why,
            String next,
            boolean open,
            @Nullable String href) {}

    /**
     * @param leftOpen the oldest of those of before today; none on other days
     * @param open how many of those there are in all
     * @param plans whether the reader makes appointments
     */
    static MorningView of(
            Page page, Morning morning, LocalDate today, List<VisitLine> leftOpen, int open, boolean plans) {
        return new MorningView(
                morning.day().toString(),
                page.f().day(morning.day()),
                morning.day().minusDays(1).toString(),
                morning.day().plusDays(1).toString(),
                !morning.day().isBefore(today),
                morning.day().equals(today),
                morning.people().stream().map(one -> person(page, one)).toList(),
                morning.crews().stream().map(crew -> crew(page, crew)).toList(),
                morning.inVain().stream().map(one -> inVain(page, one, plans)).toList(),
                leftOpen.stream().map(line -> LeftOpenItem.of(page, line)).toList(),
                Math.max(0, open - leftOpen.size()));
    }

    private static InVain inVain(Page page, Morning.CameInVain one, boolean plans) {
        Morning.Stop stop = one.stop();
        PlannedVisit again = one.again();
        boolean waits = one.what().waits();
        String next = again == null
                ? page.t("visit.vain." + (waits ? "WACHTLIJST" : "CLOSED"))
                : page.t("visit.vain.again", page.f().day(again.day()), page.f().time(again.slot().start()));
        String href = again == null ? "/planning/" + stop.visit().booking() : "/planning/visits/" + again.id();
        return new InVain(
                page.f().slot(stop.visit().slot()),
                stop.what().in(page.locale()),
                stop.resident(),
                stop.phone(),
                VisitCard.names(stop.visit().crew()),
                page.t("visit.vain." + one.what().why()),
                next,
                waits,
                plans && (waits || again != null) ? href : null);
    }

    private static Person person(Page page, Morning.Expected one) {
        Presence said = one.said();
        String unseen = one.away() ? page.t("visit.presence.away") : "";
        return new Person(
                one.participant().toString(),
                one.name(),
                said == null ? unseen : page.t("visit.presence." + said),
                said != null ? kind(said) : one.away() ? "warning" : "neutral",
                one.stranded().size());
    }

    private static String kind(Presence said) {
        return switch (said) {
            case PRESENT -> "ok";
            case LATE -> "info";
            case ABSENT_ILL, ABSENT_EXCUSED -> "warning";
            case ABSENT_NO_NOTICE -> "error";
        };
    }

    private static Crew crew(Page page, Morning.Crew crew) {
        return new Crew(
                crew.members().stream().map(member -> member.who().name()).collect(Collectors.joining(", ")),
                crew.members().stream().map(member -> member(page, member)).toList(),
                IntStream.range(0, crew.stops().size())
                        .mapToObj(at -> stop(page, crew.stops().get(at), way(page, crew, at)))
                        .toList(),
                crew.elsewhere().stream()
                        .map(other -> page.t(
                                "visit.morning.elsewhere",
                                other.name(),
                                page.f().slot(other.visit().slot())))
                        .toList());
    }

    private static String member(Page page, Morning.Member member) {
        TravelMode travel = member.travel();
        String part = page.t("visit.part." + member.who().part());
        return member.who().name() + " (" + part
                + (travel == null ? "" : ", " + page.t("visit.travel." + travel)) + ")";
    }

    /** Empty where there is none, or nobody knows how far it is. */
    private static String way(Page page, Morning.Crew crew, int at) {
        Minutes way = crew.ways().get(at);
        return way.count() == 0
                ? ""
                : page.t(at == 0 ? "visit.morning.way.first" : "visit.morning.way.next", way.count());
    }

    private static Stop stop(Page page, Morning.Stop stop, String way) {
        return new Stop(
                stop.visit().id().toString(),
                page.f().slot(stop.visit().slot()),
                stop.what().in(page.locale()),
                stop.resident(),
                stop.place(),
                way,
                stop.phone(),
                stop.note(),
                stop.bring().in(page.locale()),
                stop.due().count() == 0 ? "" : page.f().length(stop.due()),
                stop.onAccount(),
                page.t("visit.state." + stop.state()),
                VisitCard.kind(stop.state()));
    }
}
