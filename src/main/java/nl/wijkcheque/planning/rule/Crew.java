package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The people who might go to one visit together. It can be used again and again: nobody keeps one. */
public final class Crew {

    private final Need need;
    private final List<Match> members;

    public Crew(Need need) {
        this.need = need;
        this.members = new ArrayList<>(4);
    }

    public static Crew of(Need need, List<Match> members) {
        Crew crew = new Crew(need);
        crew.members.addAll(members);
        return crew;
    }

    public Need need() {
        return need;
    }

    public int size() {
        return members.size();
    }

    public Match get(int index) {
        return members.get(index);
    }

    public void add(Match member) {
        members.add(member);
    }

    public void removeLast() {
        members.removeLast();
    }

    public void clear() {
        members.clear();
    }

    /** Those who work: all but who is shadowing. */
    public int hands() {
        int hands = 0;
        for (int at = 0; at < members.size(); at++) {
            if (!members.get(at).shadows()) {
                hands++;
            }
        }
        return hands;
    }

    public boolean someoneShadows() {
        return hands() < members.size();
    }

    public int mentors() {
        int mentors = 0;
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at).mentors()) {
                mentors++;
            }
        }
        return mentors;
    }

    /** The first who is one of those. */
    public @Nullable ParticipantId firstOf(Collection<ParticipantId> those) {
        for (int at = 0; at < members.size(); at++) {
            ParticipantId id = members.get(at).helper().id();
            if (those.contains(id)) {
                return id;
            }
        }
        return null;
    }

    /** Whether one of them would rather go with somebody than without. */
    public boolean namesSomeone() {
        for (int at = 0; at < members.size(); at++) {
            if (!members.get(at).helper().likings().together().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them would rather go with that person. */
    public boolean names(ParticipantId who) {
        for (int at = 0; at < members.size(); at++) {
            if (members.get(at).helper().likings().together().contains(who)) {
                return true;
            }
        }
        return false;
    }

    /** A bit for each skill of those who work. */
    public int skills() {
        int skills = 0;
        for (int at = 0; at < members.size(); at++) {
            if (!members.get(at).shadows()) {
                skills |= members.get(at).helper().skills();
            }
        }
        return skills;
    }
}
