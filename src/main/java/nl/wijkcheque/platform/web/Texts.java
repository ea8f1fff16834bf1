package nl.wijkcheque.platform.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** All texts, Dutch and English: one file per context and language under {@code i18n/}. */
@Singleton
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The contexts that say something to people. */
    private static final List<String> BUNDLES = List.of(
            "platform",
            "refusal",
            "audit",
            "identity",
            "ledger",
            "claim",
            "resident",
            "participant",
            "catalogue",
            "payment",
            "till",
            "cheque",
            "booking",
            "planning",
            "visit",
            "concern",
            "reaction",
            "invoice",
            "statement",
            "portal",
            "demo");

    private final Messages dutch = read(DUTCH);
    private final Messages english = read(ENGLISH);

    public Messages in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : dutch;
    }

    private static Messages read(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String bundle : BUNDLES) {
            String file = "/i18n/" + bundle + "_" + locale.getLanguage() + ".properties";
            try (InputStream in = Texts.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("no texts in " + file);
                }
                Properties read = new Properties();
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new Bundle(locale, Map.copyOf(texts));
    }

    private record Bundle(Locale locale, Map<String, String> texts) implements Messages {

        private static final String ONE = ".one";

        @Override
        public String get(String key, Object... args) {
            boolean one = args.length > 0 && "1".equals(String.valueOf(args[0])) && has(key + ONE);
            String text = texts.get(one ? key + ONE : key);
            if (text == null) {
                throw new IllegalArgumentException("no text for " + key);
            }
            for (int at = 0; at < args.length; at++) {
                text = text.replace("{" + at + "}", String.valueOf(args[at]));
            }
            return text;
        }

        @Override
        public boolean has(String key) {
            return texts.containsKey(key);
        }
    }
}
