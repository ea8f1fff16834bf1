package nl.wijkcheque.planning.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One test per limit, at its boundary. */
final class CrewLimitsTest {

    private final Someone learner = new Someone().is(InductionLevel.SHADOWING);
    private final Someone able = new Someone().is(InductionLevel.INDEPENDENT);
    private final Someone mentor = new Someone().is(InductionLevel.MENTOR);

    @Test
    void whoIsShadowingDoesNotCountAsAPairOfHands() {
        Work oneOrTwo = work(true, 1, 2, null);
        assertTrue(passes(new CrewSize(), oneOrTwo, mentor));
        assertTrue(passes(new CrewSize(), oneOrTwo, mentor, able, learner));
        assertFalse(passes(new CrewSize(), oneOrTwo, mentor, able, new Someone()));
        assertFalse(passes(new CrewSize(), oneOrTwo, learner));
        assertFalse(passes(new CrewSize(), work(true, 2, 2, null), mentor, learner));
        assertFalse(passes(new CrewSize(), oneOrTwo));
    }

    @Test
    void eachSkillIsNeededOnceSomewhereInTheCrew() {
        Work garden = new Work(Someone.OFFERING, true, Offered.skill(Skill.GARDEN, Skill.HEIGHTS), true, 1, 2, null);
        Someone gardener = new Someone().can(Skill.GARDEN);
        Someone climber = new Someone().can(Skill.HEIGHTS);
        assertFalse(passes(new CrewSkills(), garden, gardener));
        assertTrue(passes(new CrewSkills(), garden, gardener, climber));
        assertFalse(passes(
                new CrewSkills(), garden, gardener, climber.is(InductionLevel.SHADOWING)), "still learning");
    }

    @Test
    void shadowingGoesOnlyWithAMentorOfOnesOwn() {
        Work work = work(true, 1, 2, null);
        Someone another = new Someone().is(InductionLevel.SHADOWING);
        assertFalse(passes(new MentorForShadowing(), work, mentor, learner, another));
        assertTrue(passes(new MentorForShadowing(), work, mentor, learner, new Someone().is(InductionLevel.MENTOR),
                another));
        assertTrue(passes(new MentorForShadowing(), work, mentor, learner));
        assertFalse(passes(new MentorForShadowing(), work, able, learner));
        assertFalse(passes(new MentorForShadowing(), work, learner));
        assertTrue(passes(new MentorForShadowing(), work, able));
    }

    @Test
    void aloneOnlyWhereItIsAllowedAndNeverWhileShadowing() {
        assertTrue(passes(new GoingAlone(), work(true, 1, 2, null), able));
        assertTrue(passes(new GoingAlone(), work(true, 1, 2, null), mentor));
        assertFalse(passes(new GoingAlone(), work(true, 1, 2, null), learner));
        assertFalse(passes(new GoingAlone(), work(false, 1, 2, null), able));
        assertTrue(passes(new GoingAlone(), work(false, 1, 2, null), able, mentor));
    }

    @Test
    void theResidentNeedsASeatToo() {
        assertTrue(passes(new Seats(), work(true, 1, 3, 3), able, mentor));
        assertFalse(passes(new Seats(), work(true, 1, 3, 3), able, mentor, learner));
        assertTrue(passes(new Seats(), work(true, 1, 3, null), able, mentor, learner));
    }

    @Test
    void theListHoldsEachLimitOnce() {
        Limits limits = new Limits(LimitSettings.USUAL);
        assertEquals(16, limits.person().stream().map(PersonLimit::name).distinct().count());
        assertEquals(5, limits.crew().stream().map(CrewLimit::name).distinct().count());
    }

    private static Work work(boolean alone, int min, int max, @Nullable Integer seats) {
        return new Work(Someone.OFFERING, true, 0, alone, min, max, seats);
    }

    private static boolean passes(CrewLimit limit, Work work, Someone... people) {
        Crew crew = Offered.crew(new Offered("2026-11-24", "09:00", 60).asking(work), people);
        assertEquals(limit.allows(crew), limit.verdict(crew).passed());
        return limit.allows(crew);
    }
}
