package nl.wijkcheque.participant;

/** How a participant gets to a visit. */
public enum TravelMode {
    BICYCLE,
    FOOT
}
