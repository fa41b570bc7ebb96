package jamsos.coverage.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A file under way that will pass PDF/A-2b and PDF/UA-1 (dokumen arsip): sets up what both ask for, in the order OpenPDF
 * needs, and the same bytes every time.
 */
final class ArchivalPdf implements AutoCloseable {

    static final double WIDTH = PageSize.A4.getWidth();
    static final double HEIGHT = PageSize.A4.getHeight();

    /** West Indonesia Time, the time of Lampung: the hour is midnight, so any zone would do, but one must be named. */
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Document document;
    private final TaggedCanvas canvas;

    private ArchivalPdf(Document document, TaggedCanvas canvas) {
        this.document = document;
        this.canvas = canvas;
    }

    /** Begins a file; {@code out} stays open after the end. */
    static ArchivalPdf begin(OutputStream out, DocumentFacts facts, Fonts fonts) throws IOException {
        Document document = new Document(new Rectangle((float) WIDTH, (float) HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPDFXConformance(PdfWriter.PDFA2B);
        writer.setFullCompression();
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        describe(document, writer, facts);
        document.open();
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(facts.language()));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        StructureTree structure = new StructureTree(writer.getStructureTreeRoot());
        return new ArchivalPdf(document, new TaggedCanvas(writer.getDirectContent(), structure, fonts, HEIGHT));
    }

    TaggedCanvas canvas() {
        return canvas;
    }

    /** Goes on to the next page; the first is there from the beginning. */
    void nextPage() {
        document.newPage();
    }

    /** Ends the file. */
    @Override
    public void close() {
        document.close();
    }

    private static void describe(Document document, PdfWriter writer, DocumentFacts facts) {
        OffsetDateTime time = facts.date().atStartOfDay().atOffset(ZONE);
        document.addTitle(facts.title());
        document.addSubject(facts.subject());
        document.addAuthor(facts.author());
        PdfDictionary info = writer.getInfo();
        PdfString infoTime = new PdfString(DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''", Locale.ROOT)
                .format(time));
        info.put(PdfName.CREATIONDATE, infoTime);
        info.put(PdfName.MODDATE, infoTime);
        byte[] id = facts.id();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        String isoTime = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        writer.setXmpMetadata(XmpPacket.of(facts, isoTime, Document.getVersion()));
    }

    /**
     * Says that RGB here is sRGB. OpenPDF has a call for this, but it takes the profile through the JDK, which rewrites
     * it, in every version in its own way.
     */
    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(writer.getCompressionLevel());
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.REGISTRYNAME, new PdfString("http://www.color.org"));
        intent.put(PdfName.INFO, new PdfString(SRGB, PdfObject.TEXT_UNICODE));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }
}
