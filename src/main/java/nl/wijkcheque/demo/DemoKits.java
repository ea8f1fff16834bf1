package nl.wijkcheque.demo;

import nl.wijkcheque.catalogue.Wording;

/** What crews of the demonstration take along. */
final class DemoKits {

    private DemoKits() {}

    static Wording of(DemoOffering offering) {
        return switch (offering) {
            case GARDEN -> new Wording(
                    "Aanhanger, schoffel, snoeischaar, handschoenen", "Trailer, hoe, pruning shears, gloves");
            case LEAVES -> new Wording("Hark, sneeuwschuiver, zakken", "Rake, snow shovel, bags");
            case ODD_JOB -> new Wording("Gereedschapskist, trapje", "Toolbox, stepladder");
            case PAINTING -> new Wording("Kwasten, afplaktape, zeil", "Brushes, masking tape, sheet");
            case WINDOWS -> new Wording("Emmer, trekker, zemen", "Bucket, squeegee, chamois");
            case MOVING -> new Wording("Steekwagen, spanbanden, handschoenen", "Hand truck, straps, gloves");
            case SHOPPING -> new Wording("Tassen", "Bags");
            case COMPANY, WALKING -> new Wording("", "");
            case HOUSEHOLD -> new Wording("Schort, handschoenen", "Apron, gloves");
            case COOKING -> new Wording("Schort", "Apron");
            case COMPUTER -> new Wording("Verlengsnoer", "Extension lead");
        };
    }
}
