package nl.wijkcheque.resident.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.resident.Entitlement;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.shared.Location;
import org.jspecify.annotations.Nullable;

/**
 * A resident's file.
 *
 * @param corrections what was corrected about her, newest first
 * @param seesOrders may see what she ordered online
 * @param key for the forms on the page
 * @param typed what came back with an error, by field
 */
public record FileView(
        ResidentFile file,
        List<Correction> corrections,
        LocalDate today,
        boolean seesOrders,
        String key,
        Map<String, String> typed,
        Map<String, String> errors) {

    public Resident resident() {
        return file.resident();
    }

    /** In words for the counter: the tariff, and why. */
    public String tariff(Page page) {
        Ground ground = file.ground();
        return page.t(ground == null ? "resident.tariff.standard" : "resident.tariff.reduced." + ground.name());
    }

    /** Null as long as she lives. */
    public @Nullable String diedOn(Page page) {
        LocalDate diedOn = resident().diedOn();
        return diedOn == null ? null : page.t("resident.died", page.f().date(diedOn));
    }

    public boolean reduced() {
        return file.ground() != null;
    }

    public List<Map.Entry<String, String>> facts(Page page) {
        Resident resident = resident();
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("resident.birthDate"), page.f().date(resident.birthDate())));
        facts.add(Map.entry(
                page.t("resident.address"),
                resident.address().line() + ", " + resident.address().place()));
        facts.add(Map.entry(page.t("location.fact"), located().isEmpty() ? page.t("location.fact.none") : located()));
        facts.add(Map.entry(page.t("resident.phone"), readable(resident.phone())));
        String email = resident.email();
        facts.add(Map.entry(page.t("resident.email"), email == null ? "" : email));
        facts.add(Map.entry(
                page.t("resident.pets"), page.t(resident.pets() ? "resident.pets.yes" : "resident.pets.no")));
        facts.add(Map.entry(page.t("resident.registeredAt"), page.f().moment(resident.registeredAt())));
        facts.add(Map.entry(
                page.t("resident.login"), page.t(resident.hasLogin() ? "resident.login.yes" : "resident.login.no")));
        return facts;
    }

    /** {@code 52.04021, 5.66502}; empty when her address is not on the map. */
    public String located() {
        Location location = resident().address().location();
        return location == null ? "" : coordinates(location);
    }

    /** As maps write it, and as it can be typed again. */
    static String coordinates(Location location) {
        return String.format(Locale.ROOT, "%.5f, %.5f", location.latitude(), location.longitude());
    }

    public boolean canEnd(Entitlement entitlement) {
        return !entitlement.lastDay().isBefore(today);
    }

    /** {@code valid}, {@code later} or {@code over}. */
    public String state(Entitlement entitlement) {
        return entitlement.covers(today) ? "valid" : entitlement.lastDay().isBefore(today) ? "over" : "later";
    }

    /** {@code 06 12345678}, {@code 0318 123456}. */
    static String readable(String phone) {
        int area = phone.startsWith("06") ? 2 : 4;
        return phone.substring(0, area) + " " + phone.substring(area);
    }
}
