package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Cheques on paper, for whoever holds their codes: only she can have them printed. */
@Singleton
public final class ChequeSheets {

    /** Most cheques on one sheet [choice]. */
    public static final int MOST_PER_SHEET = Cheques.MOST_PER_SALE;

    /** What fits on a cheque in two lines [choice]. */
    public static final int LONGEST_WISH = 40;

    private final ChequesByHash rows;
    private final Codes codes;
    private final Residents residents;
    private final Clock clock;
    private final ChequeSheet sheet;

    ChequeSheets(
            ChequesByHash rows,
            Codes codes,
            Residents residents,
            Clock clock,
            @Value("${wijkcheque.cheque.qr-address}") String qrAddress) {
        this.rows = rows;
        this.codes = codes;
        this.residents = residents;
        this.clock = clock;
        this.sheet = new ChequeSheet(qrAddress);
    }

    /**
     * A PDF, A4, eight cheques to a page, in the order of the codes: one round trip, and one for the names when any are personal.
     *
     * <p>Refused at the code that it is about: CODE_UNREADABLE, CHEQUE_UNKNOWN, CHEQUE_ALREADY_REDEEMED; INPUT_INVALID at
     * codes when there are none, or more than {@link #MOST_PER_SHEET}.
     */
    public Outcome<byte[]> print(Actor by, List<String> scannedOrTyped) {
        return print(by, scannedOrTyped, null);
    }

    /**
     * As {@link #print(Actor, List)}, with a wish on the bearer cheques. Refused also: INPUT_INVALID at wish.
     *
     * @param wish of whoever gives them as a present, kept nowhere; null or blank for none
     */
    public Outcome<byte[]> print(Actor by, List<String> scannedOrTyped, @Nullable String wish) {
        if (wish != null && wish.strip().length() > LONGEST_WISH) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("wish"));
        }
        if (scannedOrTyped.isEmpty() || scannedOrTyped.size() > MOST_PER_SHEET) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("codes"));
        }
        Map<String, ChequeCode> byHash = new LinkedHashMap<>();
        for (int at = 0; at < scannedOrTyped.size(); at++) {
            switch (codes.read(scannedOrTyped.get(at))) {
                case Outcome.Refused<ChequeCode>(Refusal refusal) -> {
                    return Outcome.refused(refusal.at(field(at)));
                }
                case Outcome.Done<ChequeCode>(ChequeCode code) -> {
                    if (byHash.put(hex(codes.hash(code)), code) != null) {
                        return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field(at)));
                    }
                }
            }
        }
        return lines(byHash).map(lines -> pdf(by, lines, wish == null || wish.isBlank() ? null : wish.strip()));
    }

    private Outcome<List<SheetLine>> lines(Map<String, ChequeCode> byHash) {
        List<byte[]> hashes = byHash.values().stream().map(codes::hash).toList();
        Map<String, ChequeRow> found = rows.find(hashes).stream()
                .collect(Collectors.toMap(row -> hex(row.codeHash()), Function.identity()));
        Map<ResidentId, Resident> holders = holders(found.values());
        List<SheetLine> lines = new ArrayList<>();
        for (Map.Entry<String, ChequeCode> asked : byHash.entrySet()) {
            ChequeRow row = found.get(asked.getKey());
            if (row == null) {
                return Outcome.refused(Refusal.of(RefusalCode.CHEQUE_UNKNOWN).at(field(lines.size())));
            }
            if (!(row.cheque() instanceof IssuedCheque)) {
                return Outcome.refused(row.cheque().unusable().at(field(lines.size())));
            }
            lines.add(new SheetLine(
                    asked.getValue(),
                    Minutes.of(row.worthMinutes()),
                    row.serial(),
                    row.validUntil(),
                    holder(row, holders)));
        }
        return Outcome.done(lines);
    }

    private Map<ResidentId, Resident> holders(Collection<ChequeRow> cheques) {
        Set<ResidentId> ids = new HashSet<>();
        for (ChequeRow cheque : cheques) {
            if (cheque.holderId() != null) {
                ids.add(new ResidentId(cheque.holderId()));
            }
        }
        return ids.isEmpty() ? Map.of() : residents.findAll(ids);
    }

    private static @Nullable String holder(ChequeRow row, Map<ResidentId, Resident> holders) {
        Resident holder = row.holderId() == null ? null : holders.get(new ResidentId(row.holderId()));
        return holder == null ? null : Holder.nameOf(holder);
    }

    private byte[] pdf(Actor by, List<SheetLine> lines, @Nullable String wish) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetHeader header = new SheetHeader(
                by.servicepunt().name(), by.servicepunt().phone(), clock.instant(), wish);
        try {
            sheet.write(header, lines, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a sheet in memory", impossible);
        }
        return out.toByteArray();
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static String field(int at) {
        return "codes[" + at + "]";
    }
}
