package jamsos.coverage.batch.intake;

import java.util.List;

/** The form that the rows of a delivery have (bentuk tabel), for whoever writes them again. */
public sealed interface TableForm {

    /** The row of the header. */
    long headerRow();

    /** The headings as the file has them. */
    List<String> headings();

    /**
     * A delimited text.
     *
     * @param headerRow the line on which the header begins
     * @param headings the headings as the file has them
     * @param separator the sign between fields
     * @param size how many bytes the text has, unpacked
     */
    record Text(long headerRow, List<String> headings, char separator, long size) implements TableForm {

        /** Copies the list. */
        public Text {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A sheet of a workbook.
     *
     * @param headerRow the row of the header
     * @param headings the headings, from the first column of the sheet on
     * @param name the name of the sheet
     */
    record Sheet(long headerRow, List<String> headings, String name) implements TableForm {

        /** Copies the list. */
        public Sheet {
            headings = List.copyOf(headings);
        }
    }
}
