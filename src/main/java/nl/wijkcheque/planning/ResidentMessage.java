package nl.wijkcheque.planning;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What to tell a resident whose visit changes: to read out on the phone, or to copy or print. It is not sent.
 *
 * @param name of whom it is for
 * @param phone ten digits
 */
@Serdeable
public record ResidentMessage(String name, String phone, String nl, String en) {}
