package jamsos.coverage.batch.publish;

import jamsos.coverage.disclosure.PublishedSummary;
import jamsos.coverage.metric.Dimension;
import jamsos.coverage.metric.Figure;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.report.DeliveryLine;
import jamsos.coverage.report.NoticeLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The data files of a release (berkas data), for programs. */
final class DataFiles {

    private static final Comparator<NoticeLine> BY_COLUMNS = Comparator.comparing(NoticeLine::file)
            .thenComparing(notice -> notice.entry().orElse(""))
            .thenComparing(notice -> notice.sheet().orElse(""))
            .thenComparing(notice -> notice.code().name());

    private DataFiles() {}

    /** {@code cells.csv}: every figure, sorted by all columns. */
    static void writeCells(PublishedSummary figures, OutputStream out) throws IOException {
        try (Csv csv = new Csv(out, CellColumn.names())) {
            for (Figure figure : figures.figures()) {
                csv.text(figure.id().month().toString());
                csv.text(figure.id().measure().code());
                csv.text(figure.id().definition().code());
                csv.text(figure.id().slice().region().text());
                for (Dimension dimension : Dimension.values()) {
                    csv.text(figure.id().slice().part(dimension).orElse(""));
                }
                if (figure.value().isPresent()) {
                    csv.number(figure.value().get());
                } else {
                    csv.text("");
                }
                csv.text(figure.flagCodes());
                csv.endRow();
            }
        }
    }

    /** {@code deliveries.csv}: what arrived and what became of its rows. */
    static void writeDeliveries(List<DeliveryEntry> deliveries, OutputStream out) throws IOException {
        try (Csv csv = new Csv(
                out,
                "file",
                "entry",
                "sheet",
                "layout",
                "sha256",
                "rows_read",
                "taken",
                "rejected",
                "out_of_scope",
                "state")) {
            for (DeliveryEntry delivery : deliveries) {
                DeliveryLine line = delivery.line();
                RowBalance rows = line.rows();
                csv.text(line.file())
                        .text(line.entry().orElse(""))
                        .text(line.sheet().orElse(""));
                csv.text(line.layout()).text(delivery.sha256());
                csv.number(rows.read())
                        .number(rows.taken())
                        .number(rows.rejected())
                        .number(rows.outOfScope());
                csv.text(line.state().name().toLowerCase(Locale.ROOT));
                csv.endRow();
            }
        }
    }

    /** {@code notices.csv}: what was told and of how many rows, sorted by all columns. */
    static void writeNotices(List<NoticeLine> notices, OutputStream out) throws IOException {
        try (Csv csv = new Csv(out, "file", "entry", "sheet", "code", "severity", "rows")) {
            for (NoticeLine notice : notices.stream().sorted(BY_COLUMNS).toList()) {
                csv.text(notice.file())
                        .text(notice.entry().orElse(""))
                        .text(notice.sheet().orElse(""));
                csv.text(notice.code().name()).text(notice.code().severity().name());
                csv.number(notice.rows());
                csv.endRow();
            }
        }
    }
}
