package nl.wijkcheque.resident;

import org.jspecify.annotations.Nullable;

/** Premises as typed: whatever is missing or wrong is refused together. The e-mail of the contact is not kept. */
public record NewPremises(@Nullable String name, ContactData contact, @Nullable String contactName) {}
