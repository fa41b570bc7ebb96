package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "0.5, 0.5, 0.5",
        "0.07, 0.21, 0.36",
        "0.91, 0.64, 0.23",
        "1, 0, 0",
        "0.01, 0.02, 0.99"
    })
    void theJdkReadsItsColoursAsItsOwn(float red, float green, float blue) {
        float[] color = {red, green, blue};
        ColorSpace own = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        ColorSpace expected = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        float[] found = own.toCIEXYZ(color);
        float[] wanted = expected.toCIEXYZ(color);
        for (int i = 0; i < 3; i++) {
            assertThat(found[i]).isCloseTo(wanted[i], offset(0.002f));
        }
    }

    @Test
    void itsBytesAreTheSameOnEveryJdk() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(SrgbProfile.bytes());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("47679c8f00033c53320fbbff16def118e003c5cef9f8398c734435a045189af2");
    }
}
