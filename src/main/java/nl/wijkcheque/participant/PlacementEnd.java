package nl.wijkcheque.participant;

import java.time.LocalDate;

/** @param lastDay on which there is work */
public record PlacementEnd(LocalDate lastDay, OutflowReason reason) {}
