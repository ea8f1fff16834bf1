package nl.wijkcheque.reaction.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** The tab of reactions; a coordinator comes there from what the crews told. */
@Factory
final class ReactionTabs {

    @Singleton
    @Named("reactions")
    NavEntry reactions() {
        return new NavEntry(46, "/reactions", "reaction.nav", Set.of(Role.CLERK));
    }
}
