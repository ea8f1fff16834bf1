package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** Who is learning goes along with a mentor some times a week. */
record LearningChance(WishWeights weights) implements DiaryWish {

    @Override
    public String name() {
        return "LEARNING";
    }

    @Override
    public long cost(Diary diary, int week) {
        return diary.learns(week)
                ? (long) weights.learning() * Math.max(0, weights.learningTimes() - diary.learned(week))
                : 0;
    }

    @Override
    public long change(Gap gap) {
        return isWished(gap) ? -weights.learning() : 0;
    }

    @Override
    public boolean good(Gap gap) {
        return gap.match().shadows();
    }

    @Override
    public @Nullable Reason reason(Gap gap) {
        return gap.match().shadows() ? Reason.of("wish.learning") : null;
    }

    private boolean isWished(Gap gap) {
        return gap.match().shadows()
                && gap.diary().learns(gap.week())
                && gap.diary().learned(gap.week()) < weights.learningTimes();
    }
}
