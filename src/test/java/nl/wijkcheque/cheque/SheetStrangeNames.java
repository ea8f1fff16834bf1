package nl.wijkcheque.cheque;

import java.util.List;
import java.util.Random;

/** Names that residents have, and some that nobody has. */
final class SheetStrangeNames {

    /** Within the font: printed as they are. */
    static final List<String> PRINTED = List.of(
            "mevr. J. de Vries",
            "dhr. M. Yılmaz",
            "Łukasz Świątek",
            "Đorđe Đorđević",
            "İbrahim Şahin",
            "Ștefan Țăran",
            "Þóra Ægisdóttir",
            "Nguyễn Thị Hằng",
            "Ελένη Παππά",
            "Олена Шевченко",
            "fam. IJsbrand ’t Hooft",
            "Zoë Ångström-Żółć",
            "office affluent fi fl ffi");

    /** Beyond it: printed with a visible replacement, never a crash. */
    static final List<String> REPLACED = List.of("محمد", "陳小明", "\uD800 half", "👵 oma", "ქეთევან", "\uE000");

    private SheetStrangeNames() {}

    static List<SheetLine> lines(Random random) {
        return List.of(
                SheetFixture.cheque(random, 60, "2026-00042-01", "mevr. J. de Vries"),
                SheetFixture.cheque(random, 60, "2026-00042-02", null),
                SheetFixture.cheque(random, 30, "2026-00042-03", "mevr. A.M. van den Berg-Jansen op de Haar"),
                SheetFixture.cheque(random, 30, "2026-00042-04", null),
                SheetFixture.cheque(random, 90, "2026-00042-05", "dhr. Đorđe Đorđević-Yılmaz"),
                SheetFixture.cheque(random, 120, "2026-00042-06", "Łukasz 陳 👵 محمد"),
                SheetFixture.cheque(
                        random, 60, "2026-00042-07", "Wolfeschlegelsteinhausenbergerdorff " + "x".repeat(500)),
                SheetFixture.cheque(random, 105, "2026-00042-08", "I"));
    }
}
