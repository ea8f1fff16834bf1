package nl.wijkcheque.payment.web;

/**
 * What came of a payment.
 *
 * @param kind of alert
 * @param pay where one can still pay; empty when not
 */
public record ReturnView(String kind, String title, String text, String next, String nextLabel, String pay) {}
