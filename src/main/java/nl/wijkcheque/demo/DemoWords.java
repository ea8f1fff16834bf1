package nl.wijkcheque.demo;

/** What an offering is called, what it is about, and the question whether a local trader would otherwise be paid for it. */
record DemoWords(String nl, String en, String aboutNl, String aboutEn, String questionNl, String questionEn) {

    private static final String TRADER_NL = "Zou u hiervoor anders een bedrijf betalen?";
    private static final String TRADER_EN = "Would you otherwise pay a company for this?";

    static DemoWords of(DemoOffering offering) {
        return switch (offering) {
            case GARDEN -> new DemoWords(
                    "Tuin onderhouden",
                    "Garden work",
                    "Wieden, maaien en snoeien wat u zelf niet meer kunt.",
                    "Weeding, mowing and pruning what you can no longer do yourself.",
                    "Zou u anders een hovenier betalen?",
                    "Would you otherwise pay a gardener?");
            case LEAVES -> new DemoWords(
                    "Bladeren en sneeuw ruimen",
                    "Leaves and snow",
                    "Wij maken uw pad en stoep vrij.",
                    "We clear your path and pavement.",
                    TRADER_NL,
                    TRADER_EN);
            case ODD_JOB -> new DemoWords(
                    "Kleine klus in huis",
                    "Odd job at home",
                    "Een lamp ophangen, een plank vastzetten, een deur die klemt.",
                    "Hanging a lamp, fixing a shelf, a door that sticks.",
                    "Zou u anders een klusbedrijf betalen?",
                    "Would you otherwise pay a handyman?");
            case PAINTING -> new DemoWords(
                    "Schilderwerk",
                    "Painting",
                    "Een kozijn, een schutting of een kamer: tot een halve dag werk.",
                    "A window frame, a fence or a room: up to half a day's work.",
                    "Zou u anders een schilder betalen?",
                    "Would you otherwise pay a painter?");
            case WINDOWS -> new DemoWords(
                    "Ramen wassen",
                    "Washing windows",
                    "Binnen en buiten, zo hoog als wij vanaf de grond kunnen.",
                    "Inside and outside, as high as we can from the ground.",
                    "Zou u anders een glazenwasser betalen?",
                    "Would you otherwise pay a window cleaner?");
            case MOVING -> new DemoWords(
                    "Sjouwen en verplaatsen",
                    "Carrying and moving",
                    "Een kast verzetten, grofvuil aan de weg, spullen naar de kringloop.",
                    "Moving a cupboard, bulky waste, things for the charity shop.",
                    "Zou u anders een verhuizer betalen?",
                    "Would you otherwise pay a mover?");
            case SHOPPING -> new DemoWords(
                    "Samen boodschappen doen",
                    "Shopping together",
                    "Elke week samen naar de winkel. U kiest, wij dragen.",
                    "To the shop together every week. You choose, we carry.",
                    TRADER_NL,
                    TRADER_EN);
            case COMPANY -> new DemoWords(
                    "Gezelschap",
                    "Company",
                    "Een kop koffie, een spelletje, een goed gesprek.",
                    "A cup of coffee, a game, a good talk.",
                    TRADER_NL,
                    TRADER_EN);
            case HOUSEHOLD -> new DemoWords(
                    "Hulp in het huishouden",
                    "Help in the household",
                    "Stofzuigen, de was, het bed verschonen: samen gaat het vlotter.",
                    "Vacuuming, laundry, clean sheets: together it goes faster.",
                    "Krijgt u hiervoor al hulp van een bedrijf?",
                    "Does a company already help you with this?");
            case WALKING -> new DemoWords(
                    "Samen wandelen",
                    "Walking together",
                    "Even naar buiten, ook met de rollator of de rolstoel.",
                    "Going outside, also with a walker or a wheelchair.",
                    TRADER_NL,
                    TRADER_EN);
            case COOKING -> new DemoWords(
                    "Samen koken",
                    "Cooking together",
                    "Samen een verse maaltijd maken, en samen opeten.",
                    "Making a fresh meal together, and eating it together.",
                    TRADER_NL,
                    TRADER_EN);
            case COMPUTER -> new DemoWords(
                    "Hulp met computer of telefoon",
                    "Help with computer or phone",
                    "Uitleg aan uw eigen tafel, op uw eigen tempo.",
                    "Explained at your own table, at your own pace.",
                    TRADER_NL,
                    TRADER_EN);
        };
    }
}
