package jamsos.coverage.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownDocumentTest {

    private static final MarkdownDocument DOCUMENT = new MarkdownDocument("README.md", """
            # Cakupan & iuran (2022)

            See [one](docs/one.md#two "title"), `[not](a-link.md)`, [web](https://example.org) and <img src="page.png">.
            Open `ReportComposer` in `coverage-report/`.

            ```sh
            $ ./mvnw verify   # all of it
            # a comment alone
            ./coverage run \\
                --month 2022-07
            ```

            ```java
            // [not](prose.md), `NotProse`
            ```
            """);

    @Test
    void linksAndPicturesOfTheProjectAreListedAsWritten() {
        assertThat(DOCUMENT.localLinks()).containsExactly("docs/one.md#two", "page.png");
    }

    @Test
    void codeSpansAreThoseOfTheProse() {
        assertThat(DOCUMENT.codeSpans()).containsExactly("[not](a-link.md)", "ReportComposer", "coverage-report/");
    }

    @Test
    void commandsComeWithoutPromptCommentAndLineBreak() {
        assertThat(DOCUMENT.commands()).containsExactly("./mvnw verify", "./coverage run --month 2022-07");
    }

    @Test
    void blocksAreFoundByTheirLanguage() {
        assertThat(DOCUMENT.blocks("java")).containsExactly("// [not](prose.md), `NotProse`\n");
        assertThat(DOCUMENT.blocks("xml")).isEmpty();
    }

    @Test
    void anchorsAreFormedFromHeadings() {
        assertThat(DOCUMENT.anchors()).containsExactly("cakupan--iuran-2022");
    }
}
