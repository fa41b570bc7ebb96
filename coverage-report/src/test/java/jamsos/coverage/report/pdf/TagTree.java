package jamsos.coverage.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A node of the structure tree as a screen reader meets it.
 *
 * @param type its type, such as H1
 * @param description its alternate text; empty text for none
 * @param scope its scope; empty text for none
 * @param ownText the text it holds itself
 * @param children the nodes below it
 * @param pages the pages on which its text stands
 */
record TagTree(
        String type, String description, String scope, String ownText, List<TagTree> children, List<Integer> pages) {

    static TagTree of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            Walk walk = new Walk(document);
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            List<Object> kids = root.getKids();
            return walk.node((PDStructureElement) kids.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This node and all below it, in reading order. */
    Stream<TagTree> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TagTree::all));
    }

    Stream<TagTree> all(String wanted) {
        return all().filter(node -> node.type.equals(wanted));
    }

    /** The text of this node and all below it. */
    String text() {
        StringBuilder text = new StringBuilder(ownText);
        children.forEach(child -> text.append(text.isEmpty() ? "" : " ").append(child.text()));
        return text.toString().strip();
    }

    private static final class Walk {

        private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
        private final Map<PDPage, Integer> numbers = new HashMap<>();

        Walk(PDDocument document) throws IOException {
            int number = 0;
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                Map<Integer, String> marks = new HashMap<>();
                extractor.getMarkedContents().stream()
                        .filter(content -> content.getMCID() >= 0)
                        .forEach(content -> marks.put(content.getMCID(), text(content)));
                texts.put(page, marks);
                number++;
                numbers.put(page, number);
            }
        }

        TagTree node(PDStructureElement element) {
            StringBuilder text = new StringBuilder();
            List<TagTree> children = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (Object kid : element.getKids()) {
                switch (kid) {
                    case PDStructureElement child -> children.add(node(child));
                    case Integer mark -> add(element.getPage(), mark, text, pages);
                    case PDMarkedContentReference mark -> add(mark.getPage(), mark.getMCID(), text, pages);
                    default -> throw new IllegalStateException("unexpected in the structure tree: " + kid);
                }
            }
            String scope = element.getAttributes().size() > 0
                            && element.getAttributes().getObject(0) instanceof PDTableAttributeObject table
                    ? Objects.toString(table.getScope(), "")
                    : "";
            String description = Objects.toString(element.getAlternateDescription(), "");
            return new TagTree(
                    element.getStructureType(),
                    description,
                    scope,
                    text.toString().strip(),
                    children,
                    pages);
        }

        private void add(PDPage page, int mark, StringBuilder text, List<Integer> pages) {
            text.append(Objects.requireNonNull(texts.get(page)).getOrDefault(mark, ""));
            pages.add(Objects.requireNonNull(numbers.get(page)));
        }

        private static String text(PDMarkedContent content) {
            StringBuilder text = new StringBuilder();
            for (Object part : content.getContents()) {
                if (part instanceof TextPosition glyph) {
                    text.append(glyph.getUnicode());
                }
            }
            return text.toString();
        }
    }

    /** The language the file declares. */
    static String language(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getDocumentCatalog().getCOSObject().getString(COSName.LANG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
