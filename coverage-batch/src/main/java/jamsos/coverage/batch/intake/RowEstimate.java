package jamsos.coverage.batch.intake;

import java.io.IOException;
import java.io.InputStream;

/** How many rows a delivery holds, before it is read (perkiraan jumlah baris): bytes of the text by the length of its first rows. */
final class RowEstimate {

    private static final int HEAD = 64 * 1024;

    /** A sheet cannot have more. */
    private static final long ROWS_OF_A_SHEET = 1_048_576;

    /** Bytes of a workbook a row, compressed; twelve columns of different texts take 60. */
    private static final long PACKED_ROW = 50;

    private RowEstimate() {}

    static long of(Origin origin, DeliveryTable table) throws IOException {
        if (!(table instanceof TextTable text)) {
            return Math.min(ROWS_OF_A_SHEET, origin.file().size() / PACKED_ROW + 1);
        }
        byte[] head;
        try (InputStream in = origin.content().open()) {
            head = in.readNBytes(HEAD);
        }
        long lines = 1;
        for (byte sign : head) {
            lines += sign == '\n' ? 1 : 0;
        }
        return Math.round((double) text.encoding().size() / Math.max(1, head.length) * lines);
    }
}
