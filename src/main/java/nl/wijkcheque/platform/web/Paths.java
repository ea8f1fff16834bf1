package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;
import java.util.List;

/** Which requests are for machines and which for people. */
public final class Paths {

    public static final String API = "/v1";

    private static final List<String> FILES = List.of("/css/", "/js/", "/fonts/", "/img/");

    private Paths() {}

    public static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals(API) || request.getPath().startsWith(API + "/");
    }

    /** Style, script, letter or picture: the same for everyone. */
    public static boolean isFile(HttpRequest<?> request) {
        return FILES.stream().anyMatch(request.getPath()::startsWith);
    }
}
