package nl.wijkcheque.shared;

/**
 * The closed list of reasons for which something is refused. Each has a Dutch and an English sentence under {@code
 * refusal.<name>} that says what to do next, and is the {@code code} of a problem answer.
 */
public enum RefusalCode {
    // What came in
    INPUT_INVALID(Kind.INVALID),
    INPUT_MISSING(Kind.INVALID),
    INPUT_UNREADABLE(Kind.INVALID),
    IDEMPOTENCY_KEY_MISSING(Kind.INVALID),
    IDEMPOTENCY_KEY_REUSED(Kind.CONFLICT),
    PERIOD_INVALID(Kind.INVALID),

    // Who asks
    LOGIN_FAILED(Kind.UNKNOWN_PERSON),
    LOGIN_NEEDED(Kind.UNKNOWN_PERSON),
    LOGIN_BLOCKED(Kind.TOO_MANY),
    NOT_ALLOWED(Kind.FORBIDDEN),
    CROSS_SITE(Kind.FORBIDDEN),

    // What is not there, or was changed meanwhile
    NOT_FOUND(Kind.UNKNOWN),
    CHANGED_MEANWHILE(Kind.CONFLICT),
    TRY_AGAIN(Kind.BUSY),
    UNEXPECTED(Kind.FAULT),

    // Accounts
    USERNAME_TAKEN(Kind.CONFLICT),
    USERNAME_INVALID(Kind.INVALID),
    PASSWORD_TOO_SHORT(Kind.INVALID),
    PASSWORD_WRONG(Kind.INVALID),
    OWN_ACCOUNT(Kind.CONFLICT),

    // Residents
    POSTCODE_INVALID(Kind.INVALID),
    PHONE_INVALID(Kind.INVALID),
    BIRTH_DATE_INVALID(Kind.INVALID),
    RESIDENT_ALREADY_KNOWN(Kind.CONFLICT),
    ENTITLEMENT_PERIOD_INVALID(Kind.INVALID),
    SEARCH_TOO_WIDE(Kind.INVALID),
    EMAIL_INVALID(Kind.INVALID),

    // Participants
    PLACEMENT_OVERLAPS(Kind.CONFLICT),
    PLACEMENT_TOO_LONG(Kind.INVALID),
    PLACEMENT_ENDED(Kind.CONFLICT),
    PLACEMENT_PERIOD_INVALID(Kind.INVALID),
    TRACKS_TOO_LONG(Kind.INVALID),
    INDUCTION_STEP_SKIPPED(Kind.CONFLICT),
    AVAILABILITY_INVALID(Kind.INVALID),
    EXTENSION_NOT_POSSIBLE(Kind.CONFLICT),
    EXTENSION_NEEDS_PROSPECT(Kind.CONFLICT),
    INDUCTION_COMPLETE(Kind.CONFLICT),
    WEEKLY_CAP_INVALID(Kind.INVALID),

    // Catalogue
    TARIFF_UNKNOWN(Kind.CONFLICT),
    TARIFF_DATE_TAKEN(Kind.CONFLICT),
    OFFERING_CLOSED(Kind.CONFLICT),
    REDUCED_ABOVE_STANDARD(Kind.INVALID),
    DATE_IN_THE_PAST(Kind.INVALID),
    VAT_DATE_TAKEN(Kind.CONFLICT),
    DURATION_INVALID(Kind.INVALID),
    CREW_SIZE_INVALID(Kind.INVALID),
    SEASON_INVALID(Kind.INVALID),

    // Cheques
    CODE_UNREADABLE(Kind.INVALID),
    CHEQUE_UNKNOWN(Kind.UNKNOWN),
    CHEQUE_ALREADY_REDEEMED(Kind.CONFLICT),
    CHEQUE_EXPIRED(Kind.CONFLICT),
    CHEQUE_OF_OTHER_HOUSEHOLD(Kind.CONFLICT),
    BEARER_IS_STANDARD(Kind.INVALID),
    SALE_TOO_LARGE(Kind.INVALID),
    PRICE_CHANGED(Kind.CONFLICT),

    // Till
    TILL_NOT_OPEN(Kind.CONFLICT),
    TILL_FORGOTTEN(Kind.CONFLICT),
    TILL_ALREADY_OPEN(Kind.CONFLICT),
    TILL_TAKEN(Kind.CONFLICT),
    TILL_CLOSED(Kind.CONFLICT),
    TILL_OF_COLLEAGUE(Kind.FORBIDDEN),
    TILL_REMARK_MISSING(Kind.INVALID),
    TILL_TAKEN_OUT_TOO_MUCH(Kind.INVALID),
    TILL_DIFFERENCE_UNEXPLAINED(Kind.INVALID),
    TILL_PIN_UNEXPLAINED(Kind.INVALID),

    // Payments and payouts
    ONLINE_NOT_OFFERED(Kind.CONFLICT),
    ONLINE_UNREACHABLE(Kind.BUSY),
    PAYMENT_CLOSED(Kind.CONFLICT),
    IBAN_INVALID(Kind.INVALID),
    NOTHING_TO_PAY_OUT(Kind.CONFLICT),
    PAYOUT_ACCOUNT_MISSING(Kind.CONFLICT),
    PAYOUT_STATE(Kind.CONFLICT),
    SETTLEMENT_TOO_LARGE(Kind.INVALID),

    // Organisations and invoices
    KVK_NUMBER_INVALID(Kind.INVALID),
    VAT_NUMBER_INVALID(Kind.INVALID),
    ORGANISATION_ALREADY_KNOWN(Kind.CONFLICT),
    ORGANISATION_INACTIVE(Kind.CONFLICT),
    VISIT_ON_ACCOUNT(Kind.CONFLICT),

    // Claims and the books
    BOOKS_NOT_OVER(Kind.CONFLICT),
    BOOKS_CLOSED(Kind.CONFLICT),
    BOOKS_EARLIER_OPEN(Kind.CONFLICT),
    BOOKS_NO_SUCH_PERIOD(Kind.INVALID),
    ACCOUNT_NUMBER_TAKEN(Kind.CONFLICT),
    ACCOUNT_NUMBER_INVALID(Kind.INVALID),
    RGS_CODE_INVALID(Kind.INVALID),
    CLAIM_MONTH_OPEN(Kind.CONFLICT),
    CLAIM_EXISTS(Kind.CONFLICT),
    CLAIM_NOTHING(Kind.CONFLICT),
    CLAIM_STATE(Kind.CONFLICT),
    CLAIM_EXPLANATION_MISSING(Kind.INVALID),
    CLAIM_AMOUNT_INVALID(Kind.INVALID),
    CLAIM_DATE_INVALID(Kind.INVALID),
    AUDIT_FILE_PERIOD(Kind.INVALID),

    // Bookings
    TOO_LONG_FOR_KLUS(Kind.INVALID),
    TOO_LONG_FOR_OFFERING(Kind.INVALID),
    NOT_ADDITIONAL(Kind.CONFLICT),
    OUT_OF_SEASON(Kind.CONFLICT),
    WISH_IN_THE_PAST(Kind.INVALID),
    SERIES_ONLY_FOR_DIENST(Kind.INVALID),
    BOOKING_STATE(Kind.CONFLICT),

    // Planning
    TIME_INVALID(Kind.INVALID),
    CREW_REFUSED(Kind.CONFLICT),
    PARTICIPANT_TAKEN(Kind.CONFLICT),

    // Visits
    VISIT_STATE(Kind.CONFLICT),
    VISIT_ALREADY_PAID(Kind.CONFLICT),
    VISIT_NOT_TODAY(Kind.CONFLICT),
    NOT_IN_CREW(Kind.FORBIDDEN),
    PRESENCE_MISSING(Kind.INVALID),
    MINUTES_TOO_LONG(Kind.INVALID),

    // Hours
    HOURS_STATE(Kind.CONFLICT),
    HOURS_OWN_CONFIRMATION(Kind.CONFLICT),

    // Statements
    STATEMENT_PERIOD_INVALID(Kind.INVALID),
    STATEMENT_DIFFERS(Kind.FAULT);

    /** What a refusal means for the one who asked; decides the HTTP status. */
    public enum Kind {
        /** 400: change what you send. */
        INVALID,
        /** 401: say who you are. */
        UNKNOWN_PERSON,
        /** 403: you may not. */
        FORBIDDEN,
        /** 404: there is no such thing, or not for you. */
        UNKNOWN,
        /** 409: it can't be done as things stand. */
        CONFLICT,
        /** 429: wait before you try again. */
        TOO_MANY,
        /** 503: nothing was changed; try again. */
        BUSY,
        /** 500: our mistake. */
        FAULT
    }

    private final Kind kind;

    RefusalCode(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
