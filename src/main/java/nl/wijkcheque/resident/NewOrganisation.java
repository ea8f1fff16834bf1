package nl.wijkcheque.resident;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as typed: whatever is missing or wrong is refused together.
 *
 * @param kvkNumber eight digits, with or without spaces and dots
 * @param vatNumber with or without spaces and dots; null or blank when there is none
 * @param contact address, phone of the contact and e-mail for invoices, which is needed here
 * @param paymentDays null for the usual term
 */
public record NewOrganisation(
        @Nullable String name,
        @Nullable String kvkNumber,
        @Nullable String vatNumber,
        ContactData contact,
        @Nullable String contactName,
        @Nullable Integer paymentDays) {}
