package jamsos.coverage.batch.publish;

import java.util.Arrays;
import java.util.Locale;

/** The columns of {@code cells.csv}, in order (kolom), with what CSVW says of them. */
enum CellColumn {
    /** The month reported on. */
    MONTH("gYearMonth", "bulan laporan", "month reported on"),
    /** What is measured. */
    MEASURE("string", "ukuran", "what is measured"),
    /** The definition the figure names. */
    DEFINITION("string", "definisi: siapa yang dihitung", "definition: who counts"),
    /** Where. */
    REGION("string", "wilayah, kode Kemendagri; 18 adalah provinsi", "region, Kemendagri code; 18 is the province"),
    /** Segment of participation. */
    SEGMENT("string", "segmen; kosong berarti semua", "segment; empty means all"),
    /** Program. */
    PROGRAM("string", "program; kosong berarti semua", "program; empty means all"),
    /** Scheme of the province. */
    SCHEME("string", "skema; kosong berarti semua", "scheme; empty means all"),
    /** Group of workers. */
    GROUP("string", "kelompok pekerja; kosong berarti semua", "group of workers; empty means all"),
    /** Payer of the contribution. */
    PAYER("string", "pembayar iuran; kosong berarti semua", "payer; empty means all"),
    /** Sex. */
    SEX("string", "jenis kelamin, L atau P; kosong berarti semua", "sex, L (male) or P (female); empty means all"),
    /** Age band. */
    AGE_BAND("string", "kelompok umur; kosong berarti semua", "age band; empty means all"),
    /** Month in which something falls due. */
    DUE("string", "bulan jatuh tempo; kosong berarti semua", "month due; empty means all"),
    /** The figure. */
    VALUE("decimal", "nilai; kosong bila disembunyikan atau tidak tersedia", "value; empty where withheld or missing"),
    /** Its marks. */
    FLAG(
            "string",
            "tanda: b putus, c disembunyikan, e perkiraan, p sementara, r revisi, x tidak tersedia",
            "flags: b break, c withheld, e estimated or rounded, p provisional, r revised, x not available");

    private final String datatype;
    private final String indonesian;
    private final String english;

    CellColumn(String datatype, String indonesian, String english) {
        this.datatype = datatype;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The heading. */
    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The datatype by the vocabulary of CSVW. */
    String datatype() {
        return datatype;
    }

    /** What it holds, in Indonesian. */
    String indonesian() {
        return indonesian;
    }

    /** What it holds, in English. */
    String english() {
        return english;
    }

    /** Whether a figure is named by it. */
    boolean isKey() {
        return this != VALUE && this != FLAG;
    }

    /** All headings. */
    static String[] names() {
        return Arrays.stream(values()).map(CellColumn::heading).toArray(String[]::new);
    }
}
