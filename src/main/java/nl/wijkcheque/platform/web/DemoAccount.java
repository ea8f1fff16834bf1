package nl.wijkcheque.platform.web;

/** A login of an invented person, shown on the login page of a demonstration only. */
public record DemoAccount(String username, String password, String name, String roleKey) {}
