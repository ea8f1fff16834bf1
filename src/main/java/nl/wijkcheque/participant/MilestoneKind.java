package nl.wijkcheque.participant;

import java.util.List;

/** What has to be decided during a participatiebaan, and when it can be decided how [law: Participatiewet, art. 10a]. */
public enum MilestoneKind {
    /** After six months: schooling, for who has no startkwalificatie. */
    SCHOOLING_OFFER,
    /** After each half year: whether she cooperated enough; without it no bonus is exempt. */
    COOPERATION,
    /** After nine months: whether the work improves her chances; if not, it ends after twelve. */
    REVIEW,
    /** After two years: a third only with other work in another setting. */
    SECOND_YEAR_OVER;

    /** What can be decided, in the order of the form. */
    public List<MilestoneVerdict> verdicts() {
        return switch (this) {
            case SCHOOLING_OFFER ->
                List.of(
                        MilestoneVerdict.SCHOOLING_ACCEPTED,
                        MilestoneVerdict.SCHOOLING_DECLINED,
                        MilestoneVerdict.HAS_QUALIFICATION,
                        MilestoneVerdict.BEYOND_ABILITIES);
            case COOPERATION -> List.of(MilestoneVerdict.COOPERATED, MilestoneVerdict.NOT_COOPERATED);
            case REVIEW -> List.of(MilestoneVerdict.CHANCES_IMPROVED, MilestoneVerdict.CHANCES_NOT_IMPROVED);
            case SECOND_YEAR_OVER -> List.of(MilestoneVerdict.OTHER_SETTING, MilestoneVerdict.STOPS);
        };
    }
}
