package nl.wijkcheque.planning.rule;

/** Something that makes one crew better than another, weighed in points: 0 is as wished, more is worse. */
public sealed interface Wish permits MatchWish, DiaryWish, VisitWish {

    /** Its name in answers and texts. */
    String name();
}
