package nl.wijkcheque.payment;

/**
 * What is uploaded at the bank.
 *
 * @param name of the file
 * @param xml a SEPA credit transfer initiation, pain.001.001.09, in UTF-8
 */
public record PayoutFile(String name, byte[] xml) {}
