package jamsos.coverage.report.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/** The structure tree of one document: gives every {@link Tag} its element when it is first drawn (pohon struktur). */
final class StructureTree {

    private final PdfStructureTreeRoot root;
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();

    StructureTree(PdfStructureTreeRoot root) {
        this.root = root;
    }

    PdfStructureElement element(Tag tag) {
        PdfStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        PdfName type = new PdfName(tag.role().code());
        Optional<PdfStructureElement> parent = tag.parent().map(this::element);
        PdfStructureElement element =
                parent.isPresent() ? new PdfStructureElement(parent.get(), type) : new PdfStructureElement(root, type);
        tag.scope().ifPresent(scope -> element.put(PdfName.A, scopeOf(scope)));
        elements.put(tag, element);
        return element;
    }

    private static PdfDictionary scopeOf(Tag.Scope scope) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName(scope.code()));
        return attributes;
    }
}
