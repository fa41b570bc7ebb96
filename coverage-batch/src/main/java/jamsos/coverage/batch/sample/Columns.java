package jamsos.coverage.batch.sample;

import java.util.List;

/** The columns of the large deliveries (kolom), under their canonical headings, and their positions. */
final class Columns {

    static final int NIK = 0;
    static final int NAME = 1;
    static final int BIRTH_DATE = 2;
    static final int SEX = 3;
    static final int REGION = 4;

    static final int SEGMENT = 5;
    static final int PROGRAMS = 6;
    static final int STATUS = 7;
    static final int REGISTERED_ON = 8;
    static final int PAID_THROUGH = 9;
    static final int PAID_UNTIL = 10;
    static final int SCHEME = 11;
    static final int PAYER = 12;
    static final int EMPLOYER = 13;

    static final int GROUP = 5;
    static final int ROSTER_SCHEME = 6;
    static final int START = 7;
    static final int END = 8;

    /** Of a participant file. */
    static final List<String> PARTICIPANT = List.of(
            "nik",
            "name",
            "birth_date",
            "sex",
            "region_kemendagri",
            "segment",
            "programs",
            "status",
            "registered_on",
            "paid_through",
            "paid_until",
            "scheme",
            "payer",
            "employer_no");

    /** Of a roster. */
    static final List<String> ROSTER =
            List.of("nik", "name", "birth_date", "sex", "region_kemendagri", "group", "scheme", "start", "end");

    private Columns() {}
}
