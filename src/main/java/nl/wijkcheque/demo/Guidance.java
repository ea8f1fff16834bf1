package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkcheque.participant.LadderMoment;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Rung;
import nl.wijkcheque.participant.WithinRung;
import nl.wijkcheque.shared.PlacementId;

/**
 * Decides what has to be decided about participants and measures them on the ladder, as their coach does: not always in
 * time, so that there is something left to see to.
 */
final class Guidance {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 30);
    private static final int LADDER_MONTHS = 3;

    /** One in so many decisions is still to be taken. */
    private static final int FORGOTTEN = 7;

    private static final List<MilestoneKind> MILESTONES = List.of(MilestoneKind.values());
    private static final List<Rung> RUNGS = List.of(Rung.values());
    private static final List<WithinRung> WITHIN = List.of(WithinRung.values());

    private final World world;

    Guidance(World world) {
        this.world = world;
    }

    /** @param number of the participant: the same one always does the same */
    void plan(Helper helper, int number, PlacementId placement, Career.Stay stay) {
        ladder(helper, number, stay);
        LocalDate last = stay.lastDay(world.facades.trackTerms());
        world.facades.milestones().of(helper.id).stream()
                .filter(each -> each.placement().equals(placement) && !each.dueOn().isAfter(last))
                .filter(each -> isNeeded(each, stay) || !isForgotten(number, each))
                .forEach(each -> decide(each, verdict(number, each, stay)));
    }

    /** Without it the stay could not have been extended. */
    private static boolean isNeeded(Milestone milestone, Career.Stay stay) {
        return milestone.kind() == MilestoneKind.REVIEW && stay.extended();
    }

    private static boolean isForgotten(int number, Milestone milestone) {
        return (number + MILESTONES.indexOf(milestone.kind())) % FORGOTTEN == 0;
    }

    private void decide(Milestone milestone, MilestoneVerdict verdict) {
        onOrAfter(milestone.dueOn(), day -> world.facades
                .milestones()
                .decide(
                        world.staff.coach(),
                        milestone.placement(),
                        milestone.kind(),
                        milestone.number(),
                        verdict,
                        day)
                .orThrow());
    }

    private static MilestoneVerdict verdict(int number, Milestone milestone, Career.Stay stay) {
        List<MilestoneVerdict> verdicts = milestone.kind().verdicts();
        return switch (milestone.kind()) {
            case SCHOOLING_OFFER -> verdicts.get(number % verdicts.size());
            case COOPERATION -> number % 9 == 4 ? MilestoneVerdict.NOT_COOPERATED : MilestoneVerdict.COOPERATED;
            case REVIEW -> stay.extended() || number % 3 != 0
                    ? MilestoneVerdict.CHANCES_IMPROVED
                    : MilestoneVerdict.CHANCES_NOT_IMPROVED;
            case SECOND_YEAR_OVER -> MilestoneVerdict.STOPS;
        };
    }

    /** When she leaves; one in four is forgotten. */
    void measureAtOutflow(Helper helper, int number, LocalDate day) {
        if (number % 4 != 3) {
            world.facades
                    .ladders()
                    .measure(
                            world.staff.coach(),
                            helper.id,
                            LadderMoment.OUTFLOW,
                            day,
                            number % 5 == 0 ? Rung.PAID_WORK : Rung.UNPAID_WORK,
                            WITHIN.get(number % WITHIN.size()));
        }
    }

    /** At the start of the first stay and every three months of each; now and then one is missed. */
    private void ladder(Helper helper, int number, Career.Stay stay) {
        LocalDate last = stay.lastDay(world.facades.trackTerms());
        int step = 0;
        for (LocalDate day = stay.from(); !day.isAfter(last); day = day.plusMonths(LADDER_MONTHS), step++) {
            int steps = Math.floorMod(number, 4) + step / 2;
            Rung rung = RUNGS.get(Math.min(RUNGS.indexOf(Rung.PAID_WORK_WITH_SUPPORT), 1 + steps / 3));
            WithinRung within = WITHIN.get(steps % WITHIN.size());
            onOrAfter(day, when -> {
                boolean first = world.facades.ladders().of(world.staff.coach(), helper.id).isEmpty();
                // Who was measured shortly before, on the track before this one, is not measured again so soon.
                world.facades
                        .ladders()
                        .measure(
                                world.staff.coach(),
                                helper.id,
                                first ? LadderMoment.START : LadderMoment.BETWEEN,
                                when,
                                rung,
                                within);
            });
        }
    }

    /** On that day or, for what was due before the servicepunt opened, when it opens. */
    private void onOrAfter(LocalDate due, Consumer<LocalDate> work) {
        LocalDate opening = world.calendar.opening();
        LocalDate day = due.isBefore(opening) ? opening : due;
        world.agenda.on(day, () -> world.at(day, AFTERNOON, () -> work.accept(day)));
    }
}
