package nl.wijkcheque.statement.xaf;

import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.DEFERRED_STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static nl.wijkcheque.ledger.LedgerAccount.REVENUE_KLUS;
import static nl.wijkcheque.ledger.LedgerAccount.VAT_HIGH_PAYABLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.ledger.AccountKind;
import nl.wijkcheque.ledger.ChartOfAccounts;
import nl.wijkcheque.ledger.ChartedAccount;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.statement.LedgerHistory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class AuditFilesTest {

    private static final String PATH = "/v1/statements/audit-file?year=2025";

    private final LedgerHistory history = new LedgerHistory("Audit & <file>")
            .sold("2024-11-03", "10:00", STANDARD, CASH, 9)
            .redeemed("2024-12-03", "10:00", STANDARD, KLUS, 2)
            .sold("2025-02-01", "10:00", STANDARD, CASH, 20)
            .sold("2025-03-01", "10:00", REDUCED, PIN, 10)
            .redeemed("2025-04-02", "15:00", REDUCED, KLUS, 3)
            .redeemed("2025-12-31", "23:59", STANDARD, KLUS, 1)
            .sold("2026-01-01", "00:00", STANDARD, CASH, 7);
    private final Api api = TestService.api(history.controller);

    @BeforeEach
    void andWithVat() {
        OfferingId garden = new OfferingId(UUID.randomUUID());
        List<Transfer> transfers = List.of(
                new Transfer(DEFERRED_STANDARD, REVENUE_KLUS, Money.cents(1_033), 1).forHelp(garden, 2_100),
                new Transfer(DEFERRED_STANDARD, VAT_HIGH_PAYABLE, Money.cents(217)).forHelp(garden, 2_100));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class)
                .post(history.controller, new Posting(
                        LedgerCause.REDEMPTION, UUID.randomUUID(), Instant.parse("2025-06-01T10:00:00Z"), transfers)));
    }

    @Test
    void holdsWhatTheFormatAsksForInItsOrder() {
        assertEquals(List.of(), XafRules.wrongWith(root(PATH)));
        assertEquals(List.of(), XafRules.wrongWith(root(PATH + "&until=2025-03-15")));
        Element empty = root(TestService.api(new LedgerHistory("Empty").controller), PATH);
        assertEquals(List.of(), XafRules.wrongWith(empty));
    }

    @Test
    void namesTheVersionOfTheSchemeThatHoldsItsCodes() {
        List<Element> named = XafRules.all(root(PATH), "entryPointRef");
        assertFalse(named.isEmpty());
        named.forEach(each -> assertEquals("RGS 3.8", each.getTextContent()));
    }

    @Test
    void itsTotalsAreThoseOfTheLedger() {
        Element transactions = XafRules.child(XafRules.child(root(PATH), "company"), "transactions");
        List<Element> lines = XafRules.all(transactions, "trLine");
        assertEquals(Integer.toString(lines.size()), XafRules.text(transactions, "linesCount"));
        assertEquals(sum(lines, "D"), new BigDecimal(XafRules.text(transactions, "totalDebit")));
        assertEquals(sum(lines, "C"), new BigDecimal(XafRules.text(transactions, "totalCredit")));
        for (Element transaction : XafRules.all(transactions, "transaction")) {
            List<Element> together = XafRules.all(transaction, "trLine");
            assertEquals(sum(together, "D"), sum(together, "C"));
        }
        assertEquals(new BigDecimal("387.50"), sum(lines, "D"));
    }

    @Test
    void openingAndLinesMakeTheBalancesOfTheLedger() {
        Element company = XafRules.child(root(PATH), "company");
        Map<String, BigDecimal> balances = new TreeMap<>();
        for (String part : List.of("obLine", "trLine")) {
            for (Element line : XafRules.all(company, part)) {
                BigDecimal amount = new BigDecimal(XafRules.text(line, "amnt"));
                balances.merge(
                        XafRules.text(line, "accID"),
                        XafRules.text(line, "amntTp").equals("D") ? amount : amount.negate(),
                        BigDecimal::add);
            }
        }
        Map<LedgerAccount, Money> ledger = TestService.bean(Ledger.class)
                .balances(history.servicepunt.id(), LocalDate.of(2025, 12, 31));
        Map<LedgerAccount, Money> before = TestService.bean(Ledger.class)
                .balances(history.servicepunt.id(), LocalDate.of(2024, 12, 31));
        for (ChartedAccount account : TestService.bean(ChartOfAccounts.class).all()) {
            boolean balance = account.kind() == AccountKind.ASSET || account.kind() == AccountKind.LIABILITY;
            Money expected = ledger.getOrDefault(account.account(), Money.ZERO)
                    .minus(balance ? Money.ZERO : before.getOrDefault(account.account(), Money.ZERO));
            BigDecimal there = balances.getOrDefault(Integer.toString(account.number()), new BigDecimal("0.00"));
            assertEquals(expected.toDecimal(), there.toPlainString(), account.toString());
        }
        assertEquals("-25.00", String.valueOf(balances.get(AuditBooks.EARLIER_RESULT)));
    }

    @Test
    void vatStandsOnTheLineOfWhatIsTaxed() {
        List<Element> vat = XafRules.all(root(PATH), "vat");
        assertEquals(1, vat.size());
        assertEquals("21.00", XafRules.text(vat.getFirst(), "vatPerc"));
        assertEquals("2.17", XafRules.text(vat.getFirst(), "vatAmnt"));
        Element line = (Element) vat.getFirst().getParentNode();
        assertEquals("8000", XafRules.text(line, "accID"));
        assertEquals("10.33", XafRules.text(line, "amnt"));
    }

    @Test
    void aYearThatIsNoneIsRefused() {
        assertEquals("AUDIT_FILE_PERIOD", api.get("/v1/statements/audit-file?year=1999").expect(400).code());
        assertEquals("AUDIT_FILE_PERIOD", api.get("/v1/statements/audit-file?year=2999").expect(400).code());
        assertEquals("AUDIT_FILE_PERIOD", api.get(PATH + "&until=2024-12-31").expect(400).code());
        assertEquals("AUDIT_FILE_PERIOD", api.get(PATH + "&until=2026-01-01").expect(400).code());
        String name = api.get(PATH).expect(200).header("Content-Disposition");
        assertTrue(name.contains("auditfile-2025-01-01-2025-12-31.xaf"), name);
    }

    @Test
    void agreesWithTheSchemaWhereThereIsOne() {
        XafRules.holdToSchema(api.get(PATH).expect(200).bytes());
    }

    private static BigDecimal sum(List<Element> lines, String side) {
        return lines.stream()
                .filter(line -> XafRules.text(line, "amntTp").equals(side))
                .map(line -> new BigDecimal(XafRules.text(line, "amnt")))
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private Element root(String path) {
        return root(api, path);
    }

    private static Element root(Api reader, String path) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(reader.get(path).expect(200).bytes()))
                    .getDocumentElement();
            assertEquals("http://www.auditfiles.nl/XAF/3.2", root.getNamespaceURI());
            return root;
        } catch (java.io.IOException | org.xml.sax.SAXException
                | javax.xml.parsers.ParserConfigurationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
