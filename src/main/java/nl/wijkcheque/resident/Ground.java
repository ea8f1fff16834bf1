package nl.wijkcheque.resident;

/** Why a resident pays the reduced tariff. Shielded: for clerks and coordinators only, never for crews or statements. */
public enum Ground {
    /** Seventy or older on the day. */
    AGE_70,
    /** A Wmo-indicatie was seen and is still valid. */
    WMO
}
