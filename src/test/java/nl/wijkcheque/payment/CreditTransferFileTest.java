package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The file for the bank: right by the schema, right by its own sums, readable by every bank. */
final class CreditTransferFileTest {

    private final PayoutFixture given = new PayoutFixture();

    @Test
    void isValidByTheRulesAndItsSumsAreEqual() throws Exception {
        List<String> names = List.of(
                "J. de Vries-Ørsted", "Ünal & zoon «B.V.»", "Łukasz Żółć", "李小龙", "O'Brien / van 't Hof",
                "x".repeat(70));
        long total = 0;
        for (int at = 0; at < names.size(); at++) {
            given.owe(names.get(at), 1 + at * 333L);
            total += 1 + at * 333L;
        }
        PayoutBatch batch = given.payouts.makeBatch(given.controller).orThrow();
        PayoutFile file = given.payouts.file(given.controller, batch.id()).orThrow();
        assertEquals("uitbetaling-" + batch.number() + ".xml", file.name());
        validate(file.xml());
        Document document = parse(file.xml());
        assertEquals(List.of("6", "6"), all(document, "NbOfTxs"));
        String sum = Money.cents(total).toDecimal();
        assertEquals(List.of(sum, sum), all(document, "CtrlSum"));
        assertEquals(
                new BigDecimal(sum),
                all(document, "InstdAmt").stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertEquals(names.size(), all(document, "EndToEndId").stream().distinct().count());
        assertEquals(List.of(batch.executionDay().toString()), all(document, "Dt"));
        assertTrue(BankDays.isOpen(batch.executionDay()));
        assertArrayEquals(
                file.xml(), given.payouts.file(given.controller, batch.id()).orThrow().xml());
    }

    @Test
    void namesBecomeTheNearestThatEveryBankTakes() {
        assertEquals("J. de Vries-Orsted", SepaText.of("J. de Vries-Ørsted", 70));
        assertEquals("Unal + zoon B.V.", SepaText.of("Ünal & zoon «B.V.»", 70));
        assertEquals("Lukasz Zolc", SepaText.of("Łukasz Żółć", 70));
        assertEquals("IJsbrand 't Hof", SepaText.of("Ĳsbrand ’t Hof", 70));
        assertEquals(".", SepaText.of("李小龙", 70));
        assertEquals("abcde", SepaText.of("abcde fgh", 6));
    }

    @Test
    void banksAreClosedInTheWeekendAndOnSixDays() {
        assertEquals(LocalDate.of(2026, 4, 5), BankDays.easter(2026));
        assertEquals(LocalDate.of(2038, 4, 25), BankDays.easter(2038));
        assertEquals(LocalDate.of(2026, 4, 7), BankDays.onOrAfter(LocalDate.of(2026, 4, 3)));
        assertEquals(LocalDate.of(2026, 12, 28), BankDays.onOrAfter(LocalDate.of(2026, 12, 25)));
        assertEquals(LocalDate.of(2026, 4, 27), BankDays.onOrAfter(LocalDate.of(2026, 4, 27)));
        assertFalse(BankDays.isOpen(LocalDate.of(2026, 5, 1)));
    }

    private static void validate(byte[] xml) throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CreditTransferFileTest.class.getResource("/payment/pain.001.001.09-sepa.xsd"))
                .newValidator();
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> all(Document document, String element) {
        NodeList found = document.getElementsByTagNameNS(CreditTransferFile.NAMESPACE, element);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
        }
        return texts;
    }
}
