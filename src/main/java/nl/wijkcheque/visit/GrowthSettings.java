package nl.wijkcheque.visit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * When somebody seems ready for a next step, and when she will be missed [choice].
 *
 * @param shadowed visits along with a mentor before going alone is proposed
 * @param alone visits before introducing others is proposed, those along with a mentor among them
 * @param residents how many different ones that takes
 * @param regularVisits to one resident in half a year that make her miss somebody
 */
@ConfigurationProperties("wijkcheque.growth")
public record GrowthSettings(
        @Bindable(defaultValue = "3") int shadowed,
        @Bindable(defaultValue = "12") int alone,
        @Bindable(defaultValue = "2") int residents,
        @Bindable(defaultValue = "3") int regularVisits) {}
