package nl.wijkcheque.statement.xaf;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkcheque.shared.Money;

/** Elements of an audit file, written as they come. */
final class XafWriter {

    private static final String NAMESPACE = "http://www.auditfiles.nl/XAF/3.2";

    private final XMLStreamWriter xml;

    XafWriter(OutputStream out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("auditfile");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void start(String element) {
        try {
            xml.writeStartElement(element);
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void end() {
        try {
            xml.writeEndElement();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An element with a text, shortened to what the format allows. */
    void text(String element, String text, int longest) {
        start(element);
        try {
            xml.writeCharacters(printable(text.length() > longest ? text.substring(0, longest) : text));
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        end();
    }

    void value(String element, Object value) {
        text(element, value.toString(), Integer.MAX_VALUE);
    }

    /** An amount and its side; one below nothing stands on the other side. */
    void amount(Money amount, boolean debit) {
        boolean negative = amount.isNegative();
        value("amnt", (negative ? Money.ZERO.minus(amount) : amount).toDecimal());
        value("amntTp", debit == negative ? "C" : "D");
    }

    void finish() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Without what XML can't hold. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || (point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
