package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.CoverageReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook so that the same report gives the same bytes (byte yang sama): its dates come from the month, and no
 * entry of the archive carries the time of writing.
 *
 * <p>POI has a switch of its own for the entries, but that is one for the whole process, and other workbooks may be
 * written at the same time.
 */
public final class SameBytes {

    /** The first a ZIP archive can hold. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SameBytes() {}

    static void write(XSSFWorkbook workbook, CoverageReport report, OutputStream out) throws IOException {
        describe(workbook.getProperties().getCoreProperties(), report);
        ByteArrayOutputStream timed = new ByteArrayOutputStream();
        workbook.write(timed);
        withoutTimes(timed.toByteArray(), out);
    }

    /** Writes the entries of an archive again, without the time of writing; leaves the stream open. */
    public static void withoutTimes(byte[] timed, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(timed))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                archive.putNextEntry(same);
                entries.transferTo(archive);
                archive.closeEntry();
            }
        }
        archive.finish();
        archive.flush();
    }

    private static void describe(POIXMLProperties.CoreProperties properties, CoverageReport report) {
        Instant monthEnd = report.month().atEndOfMonth().atStartOfDay().toInstant(ZoneOffset.UTC);
        Optional<Date> date = Optional.of(Date.from(monthEnd));
        properties.setTitle(report.title());
        properties.setSubjectProperty(report.subtitle());
        properties.setCreator(report.letterhead().office());
        properties.setLastModifiedByUser(report.letterhead().office());
        properties.setCreated(date);
        properties.setModified(date);
    }
}
