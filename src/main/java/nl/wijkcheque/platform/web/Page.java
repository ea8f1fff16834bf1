package nl.wijkcheque.platform.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every page needs besides its own content. */
public record Page(
        String title,
        String path,
        Locale locale,
        @Nullable Viewer viewer,
        List<NavItem> nav,
        Messages m,
        @Nullable Notice notice,
        String servicepuntName,
        String phone,
        boolean demo) {

    public Page with(@Nullable Notice newNotice) {
        return new Page(title, path, locale, viewer, nav, m, newNotice, servicepuntName, phone, demo);
    }

    /** The same page, saying that it is elsewhere: for an address that must not stand in the page. */
    public Page at(String otherPath) {
        return new Page(title, otherPath, locale, viewer, nav, m, notice, servicepuntName, phone, demo);
    }

    /** Whether the menu of this reader has that place: a link to where she may not come leads nowhere. */
    public boolean hasInMenu(String href) {
        return nav.stream().anyMatch(item -> item.href().equals(href));
    }

    /** Dates, times and amounts as this reader writes them. */
    public Formats f() {
        return new Formats(locale);
    }

    public String t(String key, Object... args) {
        return m.get(key, args);
    }
}
