package jamsos.coverage.batch.intake.layout;

import static jamsos.coverage.batch.intake.layout.Column.AS_OF;
import static jamsos.coverage.batch.intake.layout.Column.BIRTH_DATE;
import static jamsos.coverage.batch.intake.layout.Column.BUDGET;
import static jamsos.coverage.batch.intake.layout.Column.END;
import static jamsos.coverage.batch.intake.layout.Column.FILE;
import static jamsos.coverage.batch.intake.layout.Column.GROUP;
import static jamsos.coverage.batch.intake.layout.Column.NAME;
import static jamsos.coverage.batch.intake.layout.Column.NIK;
import static jamsos.coverage.batch.intake.layout.Column.PAID_THROUGH;
import static jamsos.coverage.batch.intake.layout.Column.PAID_UNTIL;
import static jamsos.coverage.batch.intake.layout.Column.PAYER;
import static jamsos.coverage.batch.intake.layout.Column.PERIOD_FROM;
import static jamsos.coverage.batch.intake.layout.Column.PERIOD_TO;
import static jamsos.coverage.batch.intake.layout.Column.PERSONS;
import static jamsos.coverage.batch.intake.layout.Column.PERSONS_FUNDED;
import static jamsos.coverage.batch.intake.layout.Column.PROGRAM;
import static jamsos.coverage.batch.intake.layout.Column.PROGRAMS;
import static jamsos.coverage.batch.intake.layout.Column.RATE;
import static jamsos.coverage.batch.intake.layout.Column.REGISTERED_ON;
import static jamsos.coverage.batch.intake.layout.Column.REGULATION;
import static jamsos.coverage.batch.intake.layout.Column.REGULATION_DATE;
import static jamsos.coverage.batch.intake.layout.Column.RELATIVE_ERROR;
import static jamsos.coverage.batch.intake.layout.Column.ROUNDED_TO;
import static jamsos.coverage.batch.intake.layout.Column.ROWS;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_AKTIF;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_BPU;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_JAKON;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_L;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_NONAKTIF;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_P;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_PMI;
import static jamsos.coverage.batch.intake.layout.Column.ROWS_PU;
import static jamsos.coverage.batch.intake.layout.Column.SCHEME;
import static jamsos.coverage.batch.intake.layout.Column.SEGMENT;
import static jamsos.coverage.batch.intake.layout.Column.SERIES;
import static jamsos.coverage.batch.intake.layout.Column.SEX;
import static jamsos.coverage.batch.intake.layout.Column.SOURCE;
import static jamsos.coverage.batch.intake.layout.Column.START;
import static jamsos.coverage.batch.intake.layout.Column.STATUS;
import static jamsos.coverage.batch.intake.layout.Column.WORKERS;
import static jamsos.coverage.batch.intake.layout.Column.YEAR;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the rows of a file become (jenis kiriman). */
public enum LayoutKind {
    /** Members: persons are counted. */
    PARTICIPANT,
    /** People who ought to be covered: persons are compared. */
    ROSTER,
    /** Persons already counted. */
    HEADCOUNT,
    /** Workers of a region. */
    WORKFORCE,
    /** Coverage to be reached. */
    TARGET,
    /** Regulations and budgets. */
    DUTY,
    /** What suppliers vouch for about their files. */
    CONTROL;

    /** The name in layouts: {@code participant}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a row is about one person. */
    public boolean isOfPersons() {
        return this == PARTICIPANT || this == ROSTER;
    }

    /** Columns without which no row can be understood; regions apart. */
    Set<Column> needed() {
        return switch (this) {
            case PARTICIPANT ->
                EnumSet.of(NIK, BIRTH_DATE, SEX, SEGMENT, PROGRAMS, STATUS, REGISTERED_ON, PAID_THROUGH);
            case ROSTER -> EnumSet.of(NIK, BIRTH_DATE, SEX, GROUP);
            case HEADCOUNT -> EnumSet.of(PERSONS);
            case WORKFORCE -> EnumSet.of(WORKERS);
            case TARGET -> EnumSet.of(YEAR);
            case DUTY -> EnumSet.of(REGULATION);
            case CONTROL -> EnumSet.of(FILE, ROWS);
        };
    }

    /** Columns that are read. */
    Set<Column> known() {
        Set<Column> known = switch (this) {
            case PARTICIPANT -> EnumSet.of(NAME, PAID_UNTIL, SCHEME, PAYER);
            case ROSTER -> EnumSet.of(NAME, START, END);
            case HEADCOUNT -> EnumSet.of(SEGMENT, PROGRAM, SCHEME, GROUP, STATUS, ROUNDED_TO, AS_OF, SOURCE);
            case WORKFORCE -> EnumSet.of(SERIES, AS_OF, ROUNDED_TO, RELATIVE_ERROR, SOURCE);
            case TARGET -> EnumSet.of(RATE, WORKERS, SOURCE);
            case DUTY -> EnumSet.of(REGULATION_DATE, BUDGET, PERSONS_FUNDED, PERIOD_FROM, PERIOD_TO, SOURCE);
            case CONTROL ->
                EnumSet.of(
                        SEGMENT,
                        SEX,
                        STATUS,
                        ROWS_PU,
                        ROWS_BPU,
                        ROWS_JAKON,
                        ROWS_PMI,
                        ROWS_L,
                        ROWS_P,
                        ROWS_AKTIF,
                        ROWS_NONAKTIF);
        };
        known.addAll(needed());
        if (this != CONTROL) {
            known.addAll(Column.REGIONS);
        }
        return known;
    }

    /** Groups of columns, of which every row must hold one. */
    List<Set<Column>> neededOneOf() {
        return this == TARGET ? List.of(EnumSet.of(RATE, WORKERS)) : List.of();
    }

    /** Columns that a layout may declare as not available. */
    Set<Column> dispensable() {
        return this == PARTICIPANT ? EnumSet.of(REGISTERED_ON, PAID_THROUGH) : EnumSet.noneOf(Column.class);
    }

    /** Whether every row must name a region; else an empty one means the province. */
    boolean needsRegion() {
        return this != HEADCOUNT && this != CONTROL;
    }
}
