package nl.wijkcheque.statement.api;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.statement.RevenueStatement;
import nl.wijkcheque.statement.StatementFiles;
import nl.wijkcheque.statement.paper.PaperPdf;
import nl.wijkcheque.statement.paper.RevenueCsv;
import nl.wijkcheque.statement.paper.RevenuePaper;
import nl.wijkcheque.statement.paper.Words;

/** The files that the API answers with, in Dutch. */
@Singleton
final class RevenueFiles implements StatementFiles {

    private final JsonMapper json;
    private final Words words;

    RevenueFiles(JsonMapper json, Texts texts) {
        this.json = json;
        this.words = Words.of(texts.in(Texts.DUTCH), Texts.DUTCH);
    }

    @Override
    public byte[] json(RevenueStatement statement) {
        try {
            return json.writeValueAsBytes(RevenueAnswer.of(statement));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an answer in memory", impossible);
        }
    }

    @Override
    public byte[] csv(RevenueStatement statement) {
        return RevenueCsv.of(statement, words);
    }

    @Override
    public byte[] pdf(RevenueStatement statement) {
        return PaperPdf.of(RevenuePaper.of(statement, words), words);
    }
}
