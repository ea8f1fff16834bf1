package nl.wijkcheque.demo;

import java.util.List;

/** Names of invented people. Each is common somewhere; nobody in particular is meant. */
final class Names {

    /** Tussenvoegsel and surname of residents. */
    static final List<Surname> RESIDENTS = List.of(
            new Surname("de", "Vries"),
            new Surname("van den", "Berkenbosch"),
            new Surname("", "Purperhart"),
            new Surname("van", "Zonneveldt"),
            new Surname("", "Yılmaz"),
            new Surname("", "Kraaijenvanger"),
            new Surname("van der", "Molenwiek"),
            new Surname("el", "Amraoui"),
            new Surname("", "Wintertaling"),
            new Surname("", "Nowakówna"),
            new Surname("ter", "Haverkamp"),
            new Surname("", "Ramdhanie"),
            new Surname("de", "Lindeboom"),
            new Surname("", "Öztürkoğlu"),
            new Surname("van 't", "Klaverland"),
            new Surname("", "Sneeuwberger"),
            new Surname("", "Nguyễn"),
            new Surname("op den", "Heuveltop"),
            new Surname("", "Ferreira da Luz"),
            new Surname("", "Kastanje"),
            new Surname("van", "Roggeveen"),
            new Surname("", "Tesfamariam"),
            new Surname("", "Bloemendal-Kuipers"),
            new Surname("in 't", "Eekhout"),
            new Surname("", "Haddouchi"),
            new Surname("", "Woudenberg"),
            new Surname("", "Łabędź"),
            new Surname("de", "Goudenregen"),
            new Surname("", "Kolibrie"),
            new Surname("van der", "Wilgenhoek"),
            new Surname("", "Pattinasarany"),
            new Surname("", "Zilverschoon"),
            new Surname("", "Karaçay"),
            new Surname("van", "Achterbroek"),
            new Surname("", "Ooievaar"),
            new Surname("", "Müllerová"));

    static final List<String> PARTICIPANT_SURNAMES = List.of(
            "Bouzidi",
            "Jansma",
            "Zieliński",
            "Akgün",
            "Verhulst",
            "Haile",
            "Koopmanschap",
            "Petrović",
            "Al-Khatib",
            "van Dravik",
            "Sewpersad",
            "Doğan",
            "Rietveen",
            "Mbeki",
            "Kwakernaat",
            "Šimić",
            "Tuinstra",
            "Ouali",
            "Vroegop",
            "Özkaya");

    static final List<String> FIRST_NAMES = List.of(
            "Samira",
            "Piet",
            "Łukasz",
            "Fatma",
            "Willem",
            "Selam",
            "Bianca",
            "Zoran",
            "Yousef",
            "Marijke",
            "Ravi",
            "Ayşe",
            "Henk",
            "Thandi",
            "Gerrit-Jan",
            "Željka",
            "Anneke",
            "Rachid",
            "Desirée",
            "Emre",
            "Joëlle",
            "Mohamed",
            "Truus",
            "Noé");

    static final List<String> INITIALS = List.of("A.", "J.M.", "C.", "H.W.", "M.", "B.J.", "F.", "W.", "E.A.", "G.",
            "S.", "T.C.", "R.", "L.", "Y.");

    /** Streets that are not there, and where they would have been. */
    static final List<Street> STREETS = List.of(
            new Street("Purperreigerhof", "6719 AA", 52.0441, 5.6352),
            new Street("Drakenbloedlaan", "6719 AB", 52.0449, 5.6378),
            new Street("Sneeuwklokjesdreef", "6719 AC", 52.0426, 5.6391),
            new Street("Hazelmuisplantsoen", "6719 AD", 52.0417, 5.6360),
            new Street("Kraanvogelsteeg", "6719 AE", 52.0435, 5.6330),
            new Street("Vuurvliegpad", "6719 AG", 52.0455, 5.6345),
            new Street("Bosuilengaarde", "6719 AH", 52.0462, 5.6366),
            new Street("Wintergroenkade", "6719 AJ", 52.0408, 5.6379),
            new Street("Bijenkoninginplein", "6719 AK", 52.0431, 5.6365),
            new Street("Kolibriestraat", "6719 AL", 52.0444, 5.6401),
            new Street("Zilverschoonlaan", "6719 AM", 52.0420, 5.6341),
            new Street("Goudpluvierhof", "6719 AN", 52.0458, 5.6389));

    private Names() {}

    /** @param prefix empty when there is none */
    record Surname(String prefix, String name) {}

    record Street(String name, String postcode, double latitude, double longitude) {}
}
