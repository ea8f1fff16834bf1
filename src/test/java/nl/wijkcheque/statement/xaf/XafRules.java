package nl.wijkcheque.statement.xaf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What XAF 3.2 asks of the elements that we write: which, in what order, how often and of what form. Written after the
 * description of the format; its schema file is not ours to take along.
 */
public final class XafRules {

    /** Per element its children in order: one each, {@code ?} at most one, {@code *} any number, {@code +} some. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry("auditfile", "header company"),
            Map.entry("header",
                    "fiscalYear startDate endDate curCode dateCreated softwareDesc? softwareVersion?"),
            Map.entry("company",
                    "companyIdent? companyName taxRegistrationCountry taxRegIdent customersSuppliers? generalLedger? vatCodes? periods?"
                            + " openingBalance? transactions?"),
            Map.entry("customersSuppliers", "customerSupplier+"),
            Map.entry("customerSupplier",
                    "custSupID custSupName? commerceNr? taxRegistrationCountry? taxRegIdent? custSupTp?"),
            Map.entry("generalLedger", "ledgerAccount+"),
            Map.entry("ledgerAccount", "accID accDesc accTp leadReference? taxonomy*"),
            Map.entry("taxonomy", "taxoRef entryPoint*"),
            Map.entry("entryPoint", "entryPointRef conceptRef"),
            Map.entry("vatCodes", "vatCode*"),
            Map.entry("vatCode", "vatID vatDesc vatToPayAccID?"),
            Map.entry("periods", "period*"),
            Map.entry("period", "periodNumber periodDesc? startDatePeriod endDatePeriod"),
            Map.entry("openingBalance", "opBalDate opBalDesc? linesCount totalDebit totalCredit obLine*"),
            Map.entry("obLine", "nr accID amnt amntTp"),
            Map.entry("transactions", "linesCount totalDebit totalCredit journal*"),
            Map.entry("journal", "jrnID desc jrnTp? transaction*"),
            Map.entry("transaction", "nr desc? periodNumber trDt userID? trLine*"),
            Map.entry("trLine", "nr accID docRef effDate desc? amnt amntTp custSupID? vat*"),
            Map.entry("vat", "vatID vatPerc vatAmnt vatAmntTp"));

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String AMOUNT = "\\d{1,18}\\.\\d{2}";

    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("fiscalYear", ".{1,9}"), form("startDate", DAY), form("endDate", DAY), form("curCode", "EUR"),
            form("dateCreated", DAY), form("softwareDesc", ".{0,50}"), form("softwareVersion", ".{0,20}"),
            form("companyIdent", ".{0,35}"), form("companyName", ".{1,999}"),
            form("custSupID", ".{1,35}"), form("custSupName", ".{1,50}"), form("commerceNr", ".{1,35}"),
            form("custSupTp", "[BCOS]"),
            form("taxRegistrationCountry", "NL"), form("taxRegIdent", ".{0,30}"), form("accID", "\\d{4}"),
            form("accDesc", ".{1,999}"), form("accTp", "[BMP]"), form("vatID", ".{1,35}"),
            form("vatToPayAccID", "\\d{4}"), form("periodNumber", "\\d{1,3}"), form("startDatePeriod", DAY),
            form("endDatePeriod", DAY), form("opBalDate", DAY), form("linesCount", "\\d{1,10}"),
            form("totalDebit", AMOUNT), form("totalCredit", AMOUNT), form("amnt", AMOUNT), form("amntTp", "[CD]"),
            form("jrnID", ".{1,35}"), form("jrnTp", "[BCGMOPSTYZ]"), form("nr", ".{1,35}"), form("trDt", DAY),
            form("effDate", DAY), form("userID", ".{1,35}"), form("docRef", ".{1,999}"),
            form("vatPerc", "\\d{1,5}\\.\\d{2}"), form("vatAmnt", AMOUNT), form("vatAmntTp", "[CD]"));

    private XafRules() {}

    /** What is wrong with a file. */
    static List<String> wrongWith(Element root) {
        List<String> wrong = new ArrayList<>();
        walk(root, wrong);
        Element company = child(root, "company");
        refers(company, "accID", keys(company, "ledgerAccount", "accID"), wrong);
        refers(company, "vatToPayAccID", keys(company, "ledgerAccount", "accID"), wrong);
        refers(company, "vatID", keys(company, "vatCode", "vatID"), wrong);
        refers(company, "custSupID", keys(company, "customerSupplier", "custSupID"), wrong);
        refers(company, "periodNumber", keys(company, "period", "periodNumber"), wrong);
        for (String[] key : new String[][]{
                {"ledgerAccount", "accID"}, {"vatCode", "vatID"}, {"period", "periodNumber"}, {"journal", "jrnID"}}) {
            List<Element> all = all(company, key[0]);
            if (keys(company, key[0], key[1]).size() != all.size()) {
                wrong.add(key[1] + " of " + key[0] + " is not unique");
            }
        }
        return wrong;
    }

    private static void walk(Element element, List<String> wrong) {
        String rule = CHILDREN.get(element.getLocalName());
        List<Element> children = children(element);
        if (rule != null) {
            String there = children.stream().map(Node::getLocalName).map(name -> name + " ")
                    .collect(Collectors.joining());
            if (!Pattern.matches(rule(rule), there)) {
                wrong.add(element.getLocalName() + " has " + there + "instead of " + rule);
            }
            children.forEach(child -> walk(child, wrong));
            return;
        }
        Pattern form = FORMS.get(element.getLocalName());
        if (form != null && !form.matcher(element.getTextContent()).matches()) {
            wrong.add(element.getLocalName() + " is " + element.getTextContent());
        }
    }

    private static String rule(String children) {
        return Pattern.compile(" ").splitAsStream(children)
                .map(child -> child.matches("\\w+") ? child + " "
                        : "(?:" + child.substring(0, child.length() - 1) + " )" + child.substring(child.length() - 1))
                .collect(Collectors.joining());
    }

    private static void refers(Element company, String element, Set<String> known, List<String> wrong) {
        for (Element one : all(company, element)) {
            if (!known.contains(one.getTextContent())) {
                wrong.add(element + " " + one.getTextContent() + " is not known");
            }
        }
    }

    private static Set<String> keys(Element company, String element, String key) {
        return all(company, element).stream().map(one -> text(one, key)).collect(Collectors.toCollection(HashSet::new));
    }

    static String text(Element element, String name) {
        return child(element, name).getTextContent();
    }

    static Element child(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + element.getLocalName()));
    }

    static List<Element> all(Element element, String name) {
        var nodes = element.getElementsByTagNameNS("*", name);
        List<Element> all = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            all.add((Element) nodes.item(at));
        }
        return all;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static Map.Entry<String, Pattern> form(String element, String pattern) {
        return Map.entry(element, Pattern.compile(pattern));
    }

    /** With -Dxaf.schema=… a file is held to the schema of the format's keeper, for who has it. */
    public static void holdToSchema(byte[] file) {
        String schema = System.getProperty("xaf.schema");
        if (schema == null || !Files.exists(Path.of(schema))) {
            return;
        }
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of(schema).toFile())
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException | IOException failure) {
            throw new AssertionError(failure);
        }
        System.out.println("A file was held against " + schema);
    }
}
