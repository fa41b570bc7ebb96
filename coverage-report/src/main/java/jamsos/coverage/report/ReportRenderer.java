package jamsos.coverage.report;

import java.io.IOException;
import java.io.OutputStream;

/** Draws a report in one format; the same report gives the same bytes (penyaji laporan). */
public interface ReportRenderer {

    /** The end of the file's name, without the dot: {@code pdf}, {@code xlsx}. */
    String extension();

    /**
     * Writes the report.
     *
     * @throws IOException when the stream cannot be written
     */
    void render(CoverageReport report, OutputStream out) throws IOException;
}
