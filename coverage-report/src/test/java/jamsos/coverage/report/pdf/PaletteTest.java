package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.report.Block.Tone;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2 reckons it. */
class PaletteTest {

    @ParameterizedTest
    @EnumSource(Tone.class)
    void figuresOfEveryToneAreLegibleOnTheirBox(Tone tone) {
        assertThat(contrast(Palette.of(tone), Palette.PALE)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void textIsLegibleWhereItStands() {
        for (Color text : List.of(Palette.INK, Palette.MUTED, Palette.NAVY, Palette.RUST)) {
            assertThat(contrast(text, Palette.WHITE)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(text, Palette.PALE)).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(Palette.BROWN, Palette.PALE_AMBER)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Palette.WHITE, Palette.NAVY)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void tilesGrowDarkerClassByClassAndStayLegible(int classes) {
        double lighter = 1;
        for (int index = 0; index < classes; index++) {
            double luminance = luminance(Palette.step(index, classes));
            assertThat(luminance).isLessThan(lighter);
            assertThat(contrast(Palette.onStep(index, classes), Palette.step(index, classes)))
                    .isGreaterThanOrEqualTo(4.5);
            lighter = luminance;
        }
    }

    @Test
    void aClassThatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.step(3, 3))
                .withMessage("tile map: expected class 0 to 2 of at most 5 classes, found class 3 of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Palette.step(0, 6))
                .withMessage("tile map: expected class 0 to 5 of at most 5 classes, found class 0 of 6");
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
