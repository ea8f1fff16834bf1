package nl.wijkcheque.platform.web;

/**
 * What the page has to say first.
 *
 * @param kind ok, info, warning or error
 */
public record Notice(String kind, String text) {

    public static Notice ok(String text) {
        return new Notice("ok", text);
    }

    public static Notice error(String text) {
        return new Notice("error", text);
    }
}
