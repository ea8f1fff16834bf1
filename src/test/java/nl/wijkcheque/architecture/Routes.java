package nl.wijkcheque.architecture;

import io.micronaut.web.router.Router;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkcheque.TestService;

/** Every route that the running service answers. */
public final class Routes {

    private Routes() {}

    /** As {@code METHOD path}; HEAD goes with GET. */
    public static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        TestService.bean(Router.class)
                .uriRoutes()
                .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                .forEach(route -> routes.add(route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString()));
        return routes;
    }

    /** The route's path with something in each placeholder. */
    static String samplePath(String route) {
        return samplePath(route, "00000000-0000-7000-8000-000000000000");
    }

    static String samplePath(String route, String sample) {
        return path(route).replaceAll("\\{[^}]+}", sample);
    }

    public static String path(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }

    static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }
}
