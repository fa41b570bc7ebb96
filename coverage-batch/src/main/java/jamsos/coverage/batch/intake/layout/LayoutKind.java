package jamsos.coverage.batch.intake.layout;

import static jamsos.coverage.batch.intake.layout.Column.AS_OF;
import static jamsos.coverage.batch.intake.layout.Column.BIRTH_DATE;
import static jamsos.coverage.batch.intake.layout.Column.BUDGET;
import static jamsos.coverage.batch.intake.layout.Column.END;
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
import static jamsos.coverage.batch.intake.layout.Column.REGISTERED_ON;
import static jamsos.coverage.batch.intake.layout.Column.REGULATION;
import static jamsos.coverage.batch.intake.layout.Column.REGULATION_DATE;
import static jamsos.coverage.batch.intake.layout.Column.RELATIVE_ERROR;
import static jamsos.coverage.batch.intake.layout.Column.ROUNDED_TO;
import static jamsos.coverage.batch.intake.layout.Column.SCHEME;
import static jamsos.coverage.batch.intake.layout.Column.SEGMENT;
import static jamsos.coverage.batch.intake.layout.Column.SERIES;
import static jamsos.coverage.batch.intake.layout.Column.SEX;
import static jamsos.coverage.batch.intake.layout.Column.SOURCE;
import static jamsos.coverage.batch.intake.layout.Column.START;
import static jamsos.coverage.batch.intake.layout.Column.STATUS;
import static jamsos.coverage.batch.intake.layout.Column.WORKERS;

import java.util.EnumSet;
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
    /** Regulations and budgets. */
    DUTY;

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
            case DUTY -> EnumSet.of(REGULATION);
        };
    }

    /** Columns that are read. */
    Set<Column> known() {
        Set<Column> known = switch (this) {
            case PARTICIPANT -> EnumSet.of(NAME, PAID_UNTIL, SCHEME, PAYER);
            case ROSTER -> EnumSet.of(NAME, START, END);
            case HEADCOUNT -> EnumSet.of(SEGMENT, PROGRAM, SCHEME, GROUP, STATUS, ROUNDED_TO, AS_OF, SOURCE);
            case WORKFORCE -> EnumSet.of(SERIES, AS_OF, ROUNDED_TO, RELATIVE_ERROR, SOURCE);
            case DUTY -> EnumSet.of(REGULATION_DATE, BUDGET, PERSONS_FUNDED, PERIOD_FROM, PERIOD_TO, SOURCE);
        };
        known.addAll(needed());
        known.addAll(Column.REGIONS);
        return known;
    }

    /** Whether every row must name a region; else an empty one means the province. */
    boolean needsRegion() {
        return this != HEADCOUNT;
    }
}
