package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;

/**
 * Hours are spread over people by what each may work: each hour more costs more than the one before, so that the next goes to
 * who has least. That depends on her own hours only, not on who else there is.
 */
record SpreadOfHours(WishWeights weights) implements DiaryWish {

    @Override
    public String name() {
        return "SPREAD";
    }

    @Override
    public long cost(Diary diary, int week) {
        return cost(diary.work(week), diary.helper().weeklyCap());
    }

    @Override
    public long change(Gap gap) {
        int now = gap.diary().work(gap.week());
        int cap = gap.diary().helper().weeklyCap();
        return cost(now + gap.length(), cap) - cost(now, cap);
    }

    @Override
    public boolean good(Gap gap) {
        return 2 * (gap.diary().work(gap.week()) + gap.length()) <= gap.diary().helper().weeklyCap();
    }

    @Override
    public Reason reason(Gap gap) {
        int left = gap.diary().helper().weeklyCap() - gap.diary().work(gap.week()) - gap.length();
        return Reason.of("wish.spread", Facts.length(Math.max(0, left)));
    }

    private long cost(long minutes, int cap) {
        return cap == 0 ? 0 : weights.spreadHour() * minutes * minutes / (60L * cap);
    }
}
