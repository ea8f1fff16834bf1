package nl.wijkcheque.platform.web;

/** Whether this is a demonstration with invented people, which every page then says. */
public interface DemoMode {

    /** True as long as the database holds a demonstration, however it got there. */
    boolean isOn();
}
