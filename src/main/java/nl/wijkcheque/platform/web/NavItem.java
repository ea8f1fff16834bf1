package nl.wijkcheque.platform.web;

/** One tab of the navigation, as shown. */
public record NavItem(String href, String label, boolean current) {}
