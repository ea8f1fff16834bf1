package nl.wijkcheque.platform.web;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Whether this is a demonstration with invented people, which every page then says. */
@Singleton
public final class DemoMode {

    private final boolean on;

    DemoMode(@Value("${wijkcheque.demo.enabled}") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}
