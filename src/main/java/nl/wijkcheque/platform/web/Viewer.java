package nl.wijkcheque.platform.web;

/** Who looks at a page. */
public record Viewer(String name, String roleName, boolean staff) {}
