package nl.wijkcheque.payment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wijkcheque.shared.Money;

/**
 * Writes a batch as a customer credit transfer initiation: ISO 20022 pain.001.001.09 within the rules of the SEPA credit
 * transfer (EPC132-08). Elements stand in the order of the schema; banks refuse any other.
 */
final class CreditTransferFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_REMITTANCE = 140;
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    private CreditTransferFile(XMLStreamWriter out) {
        this.out = out;
    }

    /** @param payouts at least one; the same batch and payouts always give the same bytes */
    static byte[] of(PayoutBatchRow batch, List<PayoutRow> payouts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new CreditTransferFile(out).write(batch, payouts);
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(PayoutBatchRow batch, List<PayoutRow> payouts) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.setDefaultNamespace(NAMESPACE);
        out.writeStartElement(NAMESPACE, "Document");
        out.writeDefaultNamespace(NAMESPACE);
        begin("CstmrCdtTrfInitn");
        header(batch, payouts);
        begin("PmtInf");
        instruction(batch, payouts);
        for (PayoutRow payout : payouts) {
            transfer(payout);
        }
        end();
        end();
        end();
        out.writeEndDocument();
    }

    private void header(PayoutBatchRow batch, List<PayoutRow> payouts) throws XMLStreamException {
        begin("GrpHdr");
        text("MsgId", id(batch.id()));
        text("CreDtTm", DateTimeFormatter.ISO_INSTANT.format(batch.madeAt().truncatedTo(ChronoUnit.SECONDS)));
        sums(payouts);
        begin("InitgPty");
        text("Nm", SepaText.of(batch.debtorName(), LONGEST_NAME));
        end();
        end();
    }

    private void instruction(PayoutBatchRow batch, List<PayoutRow> payouts) throws XMLStreamException {
        text("PmtInfId", id(batch.id()) + "-1");
        text("PmtMtd", "TRF");
        sums(payouts);
        begin("PmtTpInf");
        begin("SvcLvl");
        text("Cd", "SEPA");
        end();
        end();
        begin("ReqdExctnDt");
        text("Dt", batch.executionDay().toString());
        end();
        begin("Dbtr");
        text("Nm", SepaText.of(batch.debtorName(), LONGEST_NAME));
        end();
        account("DbtrAcct", batch.debtorIban());
        begin("DbtrAgt");
        begin("FinInstnId");
        begin("Othr");
        text("Id", "NOTPROVIDED");
        end();
        end();
        end();
        text("ChrgBr", "SLEV");
    }

    private void transfer(PayoutRow payout) throws XMLStreamException {
        begin("CdtTrfTxInf");
        begin("PmtId");
        text("EndToEndId", id(payout.id()));
        end();
        begin("Amt");
        out.writeStartElement(NAMESPACE, "InstdAmt");
        out.writeAttribute("Ccy", "EUR");
        out.writeCharacters(Money.cents(payout.amountCents()).toDecimal());
        end();
        end();
        begin("Cdtr");
        text("Nm", SepaText.of(payout.name(), LONGEST_NAME));
        end();
        account("CdtrAcct", payout.iban());
        begin("RmtInf");
        text(
                "Ustrd",
                SepaText.of(PayoutCause.valueOf(payout.cause()).remittance(), LONGEST_REMITTANCE));
        end();
        end();
    }

    private void account(String element, String iban) throws XMLStreamException {
        begin(element);
        begin("Id");
        text("IBAN", iban);
        end();
        end();
    }

    private void sums(List<PayoutRow> payouts) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(payouts.size()));
        text(
                "CtrlSum",
                Money.cents(payouts.stream().mapToLong(PayoutRow::amountCents).sum()).toDecimal());
    }

    /** 32 characters, of the 35 that fit; unique, and the same each time the file is made. */
    private static String id(UUID id) {
        return id.toString().replace("-", "");
    }

    private void begin(String element) throws XMLStreamException {
        out.writeStartElement(NAMESPACE, element);
    }

    private void end() throws XMLStreamException {
        out.writeEndElement();
    }

    private void text(String element, String value) throws XMLStreamException {
        begin(element);
        out.writeCharacters(value);
        end();
    }
}
