package jamsos.coverage.batch.intake.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a source file can hold (kolom); all other columns are not read. */
public enum Column {
    /** Identity number. */
    NIK(Type.STRING),
    /** Name of a person. */
    NAME(Type.STRING),
    /** Birth date. */
    BIRTH_DATE(Type.DATE),
    /** Sex. */
    SEX(Type.STRING),
    /** Region by Kemendagri code. */
    REGION_KEMENDAGRI(Type.STRING),
    /** Region by BPS code. */
    REGION_BPS(Type.STRING),
    /** Region by name. */
    REGION_NAME(Type.STRING),
    /** Region by dotted code or name. */
    REGION(Type.STRING),
    /** Segment. */
    SEGMENT(Type.STRING),
    /** Programs of a person. */
    PROGRAMS(Type.STRING),
    /** One program. */
    PROGRAM(Type.STRING),
    /** Status of membership. */
    STATUS(Type.STRING),
    /** Date of registration. */
    REGISTERED_ON(Type.DATE),
    /** Last month paid. */
    PAID_THROUGH(Type.YEARMONTH),
    /** Day or month in which paid cover ends. */
    PAID_UNTIL(Type.DATE),
    /** Scheme under which contributions are paid. */
    SCHEME(Type.STRING),
    /** Who pays contributions. */
    PAYER(Type.STRING),
    /** Group of workers. */
    GROUP(Type.STRING),
    /** First day of work. */
    START(Type.DATE),
    /** Last day of work. */
    END(Type.DATE),
    /** Number of persons. */
    PERSONS(Type.INTEGER),
    /** Number of workers. */
    WORKERS(Type.INTEGER),
    /** Series of workforce figures. */
    SERIES(Type.STRING),
    /** Step of rounding. */
    ROUNDED_TO(Type.INTEGER),
    /** Relative error in percent. */
    RELATIVE_ERROR(Type.NUMBER),
    /** Day or month a figure speaks of. */
    AS_OF(Type.DATE),
    /** Where a figure was published. */
    SOURCE(Type.STRING),
    /** Regulation of a local government. */
    REGULATION(Type.STRING),
    /** Date of the regulation. */
    REGULATION_DATE(Type.DATE),
    /** Yearly budget in rupiah. */
    BUDGET(Type.INTEGER),
    /** Persons whose contributions are paid. */
    PERSONS_FUNDED(Type.INTEGER),
    /** First month paid for. */
    PERIOD_FROM(Type.YEARMONTH),
    /** Last month paid for. */
    PERIOD_TO(Type.YEARMONTH),
    /** Year by whose end a target is to be reached. */
    YEAR(Type.YEAR),
    /** Coverage to be reached, in percent. */
    RATE(Type.NUMBER),
    /** Name of a file of the month. */
    FILE(Type.STRING),
    /** Number of rows that its supplier vouches for. */
    ROWS(Type.INTEGER),
    /** Number of them in the segment PU. */
    ROWS_PU(Type.INTEGER),
    /** Number of them in the segment BPU. */
    ROWS_BPU(Type.INTEGER),
    /** Number of them in the segment JAKON. */
    ROWS_JAKON(Type.INTEGER),
    /** Number of them in the segment PMI. */
    ROWS_PMI(Type.INTEGER),
    /** Number of them about men. */
    ROWS_L(Type.INTEGER),
    /** Number of them about women. */
    ROWS_P(Type.INTEGER),
    /** Number of them that are active. */
    ROWS_AKTIF(Type.INTEGER),
    /** Number of them that are not active. */
    ROWS_NONAKTIF(Type.INTEGER);

    /** The four ways to name a region. */
    public static final Set<Column> REGIONS =
            Collections.unmodifiableSet(EnumSet.of(REGION_KEMENDAGRI, REGION_BPS, REGION_NAME, REGION));

    private final Type type;

    Column(Type type) {
        this.type = type;
    }

    /** The canonical heading and the name in layouts: {@code birth_date}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of value, in the vocabulary of Table Schema. */
    public Type type() {
        return type;
    }

    static Optional<Column> find(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code().equals(code))
                .findFirst();
    }

    /** Types of values, named as in Table Schema. */
    public enum Type {
        /** A text or code. */
        STRING,
        /** A whole number. */
        INTEGER,
        /** A number with or without decimals. */
        NUMBER,
        /** A day. */
        DATE,
        /** A year. */
        YEAR,
        /** A month. */
        YEARMONTH;

        /** The name in layouts: {@code yearmonth}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
