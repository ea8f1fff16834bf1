package nl.wijkcheque.planning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.wijkcheque.shared.RefusalCode;

/** A refusal as it is stored with the piece that was refused. */
@Serdeable
record KeptRefusal(RefusalCode code, List<String> facts) {}
