package nl.wijkcheque.shared;

/** What somebody wrote in her own words, without the white space around it. */
public final class FreeText {

    private FreeText() {}

    /**
     * Refused: INPUT_MISSING, INPUT_INVALID (longer than that, or with characters in it that can't be shown).
     *
     * @param longest in characters
     * @param field name of the input, for the refusal
     */
    public static Outcome<String> needed(String text, int longest, String field) {
        return text.isBlank()
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field))
                : optional(text, longest, field);
    }

    /** As {@link #needed}, or nothing at all. */
    public static Outcome<String> optional(String text, int longest, String field) {
        String said = text.strip();
        return said.length() > longest || said.codePoints().anyMatch(FreeText::isHidden)
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field))
                : Outcome.done(said);
    }

    /** Nobody types it; new lines and tabs may come along with what is pasted. */
    private static boolean isHidden(int letter) {
        return Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
    }
}
