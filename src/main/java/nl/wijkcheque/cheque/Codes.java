package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import nl.wijkcheque.platform.Secrets;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** Makes codes, reads them, and turns them into what may be stored. */
@Singleton
final class Codes {

    private final CodeHasher hasher;
    private final SecureRandom random = new SecureRandom();

    Codes(Secrets secrets) {
        this.hasher = new CodeHasher(secrets.keyFor("cheque-code"));
    }

    ChequeCode fresh() {
        return ChequeCode.random(random);
    }

    byte[] hash(ChequeCode code) {
        return hasher.hash(code);
    }

    /** Refused: CODE_UNREADABLE, with what is wrong with it. */
    Outcome<ChequeCode> read(String scannedOrTyped) {
        return switch (ChequeCode.read(scannedOrTyped)) {
            case ChequeCodeReading.Read(ChequeCode code) -> Outcome.done(code);
            case ChequeCodeReading.Unreadable(ChequeCodeReading.Reason reason) ->
                Outcome.refused(
                        Refusal.of(RefusalCode.CODE_UNREADABLE, "cheque.unreadable." + reason.name()).at("code"));
        };
    }
}
