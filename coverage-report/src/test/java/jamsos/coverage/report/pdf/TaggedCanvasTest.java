package jamsos.coverage.report.pdf;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaggedCanvasTest {

    private TaggedCanvas canvas;

    @BeforeEach
    void begin() throws IOException {
        DocumentFacts facts = DocumentFacts.of(SampleReport.of(Language.ID, List.of()));
        canvas = ArchivalPdf.begin(new ByteArrayOutputStream(), facts, Fonts.load())
                .canvas();
    }

    @Test
    void refusesWhatNoScreenReaderWouldMeet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> canvas.text("2,1 juta", TextStyle.BODY, 48, 100))
                .withMessage("drawn outside every tag and artifact");
        assertThatIllegalStateException()
                .isThrownBy(() -> canvas.fill(Palette.NAVY, 48, 100, 10, 10))
                .withMessage("drawn outside every tag and artifact");
    }

    @Test
    void refusesAnArtifactInsideATag() {
        Tag paragraph = Tag.document().child(Tag.Role.PARAGRAPH);
        assertThatIllegalStateException()
                .isThrownBy(() -> canvas.content(paragraph, () -> canvas.decoration(() -> {})))
                .withMessage("a tag or artifact is open already; they do not nest");
    }
}
