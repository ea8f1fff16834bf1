package nl.wijkcheque.planning.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Everything that a plan depends on, in plain figures.
 *
 * @param needs what waits, what is promised and what is fixed
 */
public record WeekProblem(
        Horizon horizon,
        Places places,
        LimitSettings limits,
        WishWeights weights,
        List<Helper> helpers,
        List<Need> needs) {

    public WeekProblem {
        helpers = List.copyOf(helpers);
        needs = List.copyOf(needs);
    }

    /** Of everyone, with what is fixed in it. */
    public Map<ParticipantId, Diary> diaries() {
        Map<ParticipantId, Diary> diaries = new LinkedHashMap<>();
        for (Helper helper : helpers) {
            diaries.put(helper.id(), new Diary(this, helper));
        }
        for (Need need : needs) {
            Promise promise = need.promise();
            if (promise != null && promise.fixed()) {
                for (ParticipantId member : promise.crew()) {
                    Diary diary = diaries.get(member);
                    if (diary != null) {
                        diary.add(new Match(this, diary.helper(), need), promise.start());
                    }
                }
            }
        }
        return diaries;
    }
}
