package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.archive.ArchiveLimits;
import jamsos.coverage.batch.intake.archive.PackedEntry;
import jamsos.coverage.batch.intake.archive.SeekableBytes;
import jamsos.coverage.batch.intake.archive.ZipDirectory;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.FileKind;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds out what one file is and what it holds (pengenalan berkas): a text, the sheets of a workbook, and either of them
 * packed. The first thing that cannot be settled holds the delivery; what lies beside it is still looked at.
 */
final class Recognition {

    private static final ArchiveLimits LIMITS = ArchiveLimits.STANDARD;

    /** Names that promise another kind of file than a text: a text so named was renamed, and not saved as what it says. */
    private static final Set<String> NO_TEXT = Set.of("xlsx", "xlsm", "xlsb", "xls", "zip", "gz");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String OPEN_DOCUMENT = "mimetype";

    private final TextRecognition texts;
    private final WorkbookRecognition workbooks;

    Recognition(Layouts layouts, Regions regions, YearMonth month) {
        Acceptance acceptance = new Acceptance(layouts, regions, month);
        HeaderSearch search = new HeaderSearch(layouts, month);
        this.texts = new TextRecognition(search, acceptance);
        this.workbooks = new WorkbookRecognition(search, acceptance, LIMITS);
    }

    /** The deliveries in a file, at least one. */
    List<Delivery> recognise(SourceFile file) {
        Origin origin = Origin.of(file);
        if (file.fault().isPresent()) {
            return List.of(Delivery.held(origin, file.fault().get()));
        }
        if (file.copyOf().isPresent()) {
            return List.of(Delivery.ignored(
                    origin,
                    origin.notice(NoticeCode.DUPLICATE_FILE, file.copyOf().get(), Wording.same(""))));
        }
        return recognise(origin, false);
    }

    private List<Delivery> recognise(Origin origin, boolean packed) {
        try {
            FileKind kind = FileKind.of(origin.content());
            return switch (kind) {
                case TEXT -> List.of(isMisnamed(origin) ? misnamed(origin) : texts.recognise(origin));
                case XLSX -> packed ? workbooks.recognise(origin) : zip(origin);
                case ZIP -> packed ? List.of(nested(origin)) : zip(origin);
                case GZIP -> packed ? List.of(nested(origin)) : recognise(origin.unpacked(LIMITS), true);
                default -> List.of(Delivery.held(origin, origin.notice(kind.code(), "", kind.words())));
            };
        } catch (IOException e) {
            return List.of(Delivery.held(origin, origin.notice(e)));
        }
    }

    /** A workbook is an archive too: what it holds tells. */
    private List<Delivery> zip(Origin origin) throws IOException {
        List<PackedEntry> entries;
        boolean openDocument;
        try (SeekableBytes bytes = origin.content().seek()) {
            ZipDirectory directory = ZipDirectory.of(bytes, LIMITS);
            if (directory.find(CONTENT_TYPES).isPresent()
                    || directory.find(WORKBOOK).isPresent()) {
                return workbooks.recognise(origin);
            }
            entries = directory.files();
            openDocument = directory.find(OPEN_DOCUMENT).isPresent();
        }
        if (openDocument) {
            return List.of(Delivery.held(
                    origin,
                    origin.notice(
                            NoticeCode.FILE_TYPE,
                            "",
                            new Wording("dokumen LibreOffice (.ods)", "a LibreOffice document (.ods)"))));
        }
        List<Delivery> deliveries = new ArrayList<>();
        for (PackedEntry entry : entries) {
            Origin inside = origin.entry(entry, LIMITS);
            if (!Inbox.isLeftAlone(inside.name()) && !entry.name().startsWith("__MACOSX/")) {
                deliveries.addAll(recognise(inside, true));
            }
        }
        return deliveries.isEmpty() ? List.of(empty(origin)) : deliveries;
    }

    private static boolean isMisnamed(Origin origin) {
        String name = origin.name();
        return NO_TEXT.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static Delivery misnamed(Origin origin) {
        return Delivery.held(
                origin,
                origin.notice(
                        NoticeCode.FILE_TYPE,
                        "",
                        new Wording(
                                "isinya teks seperti CSV, bukan seperti namanya; beri nama berakhiran .csv",
                                "it holds text such as CSV, which its name does not say; give it a name that ends in .csv")));
    }

    private static Delivery nested(Origin origin) {
        return Delivery.held(
                origin,
                origin.notice(
                        NoticeCode.ARCHIVE_LIMIT,
                        "",
                        new Wording(
                                "arsip di dalam arsip tidak dibuka", "an archive inside an archive is not opened")));
    }

    private static Delivery empty(Origin origin) {
        return Delivery.held(
                origin,
                origin.notice(
                        NoticeCode.FILE_DAMAGED,
                        "",
                        new Wording("arsip tidak berisi berkas", "the archive holds no file")));
    }
}
