package nl.wijkcheque.participant;

/** How far somebody is on a rung: a step within it counts as progress [Ede]; three of them [choice]. */
public enum WithinRung {
    BEGINNING,
    HALFWAY,
    NEARLY_NEXT
}
