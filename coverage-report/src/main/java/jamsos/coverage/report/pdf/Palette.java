package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block.Tone;
import java.awt.Color;
import java.util.List;

/**
 * The colours of the report (palet warna). Those that colour text keep at least 4.5:1 against white and against {@link
 * #PALE}; all are opaque, since PDF/A as written here knows no transparency.
 */
final class Palette {

    static final Color NAVY = new Color(0x12355B);
    static final Color BLUE = new Color(0x1F6FB2);
    static final Color TEAL = new Color(0x1F7A70);
    static final Color RUST = new Color(0xB5482F);
    /** For marks only: as text it would be too light. */
    static final Color AMBER = new Color(0xE9A23B);

    static final Color PALE_AMBER = new Color(0xFDF1DC);
    static final Color BROWN = new Color(0x6B3F00);
    static final Color BAR = new Color(0x9FB5CC);
    static final Color INK = new Color(0x1B2733);
    static final Color MUTED = new Color(0x5B6B7A);
    static final Color LINE = new Color(0xD5DCE3);
    static final Color PALE = new Color(0xF3F6F9);
    static final Color WHITE = Color.WHITE;

    /** Five steps from light to dark. */
    private static final List<Color> STEPS = List.of(
            new Color(0xE3EEF7), new Color(0xB9D5EA), new Color(0x7FB2D8), new Color(0x2E75AB), new Color(0x12497F));

    private Palette() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> NAVY;
            case DATA -> BLUE;
            case GOOD -> TEAL;
            case ALARM -> RUST;
        };
    }

    /**
     * The colour of a class, the lowest the lightest; fewer than five are spread over the five steps.
     *
     * @param index the class, from 0
     * @param classes how many there are, 1 to 5
     * @throws IllegalArgumentException for a class or number of classes out of range
     */
    static Color step(int index, int classes) {
        return STEPS.get(stepIndex(index, classes));
    }

    /** The colour of text on {@link #step}. */
    static Color onStep(int index, int classes) {
        return stepIndex(index, classes) < 3 ? INK : WHITE;
    }

    private static int stepIndex(int index, int classes) {
        if (classes < 1 || classes > STEPS.size() || index < 0 || index >= classes) {
            throw new IllegalArgumentException("tile map: expected class 0 to " + (classes - 1) + " of at most "
                    + STEPS.size() + " classes, found class " + index + " of " + classes);
        }
        return classes == 1 ? 2 : Math.round(index * (STEPS.size() - 1f) / (classes - 1));
    }
}
