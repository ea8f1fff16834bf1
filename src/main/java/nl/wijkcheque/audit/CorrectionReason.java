package nl.wijkcheque.audit;

/** Why somebody's data were corrected; a closed list, so that nothing about anybody's health can be written here. */
public enum CorrectionReason {
    /** What stood there was never right: typed or heard wrongly. */
    MISTAKE,
    /** It has become otherwise: she married, or moved. */
    CHANGED,
    /** A passport or another proof was seen; nothing of it is kept. */
    DOCUMENT_SEEN
}
