package nl.wijkcheque.platform.web;

import io.micronaut.http.HttpRequest;

/** Which requests are for machines and which for people. */
public final class Paths {

    public static final String API = "/v1";

    private Paths() {}

    public static boolean isApi(HttpRequest<?> request) {
        return request.getPath().equals(API) || request.getPath().startsWith(API + "/");
    }
}
