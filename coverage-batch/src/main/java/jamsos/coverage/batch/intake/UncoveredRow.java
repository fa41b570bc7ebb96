package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;

/**
 * The row of a list of workers that places a person who is not covered (baris pekerja yang belum terlindungi), for the
 * confidential lists.
 * Used again for the next row, so it is not to be kept.
 */
public final class UncoveredRow {

    private static final byte[] NO_BYTES = new byte[0];

    long nik;
    int group;
    int region;
    long birthDay;
    Sex sex = Sex.MALE;
    RosterState state = RosterState.NEVER;
    long number;
    byte[] bytes = NO_BYTES;
    int nameFrom;
    int nameTo;
    String name = "";

    UncoveredRow() {}

    /** Who, as {@link jamsos.coverage.worker.Nik#number()}. */
    public long nik() {
        return nik;
    }

    /** The place of its group in the list of groups. */
    public int group() {
        return group;
    }

    /** The place of its region among the parts of the province. */
    public int region() {
        return region;
    }

    /** The year of the birth date the row states. */
    public int birthYear() {
        return DayField.year(birthDay);
    }

    /** The month of it, from 1. */
    public int birthMonth() {
        return DayField.month(birthDay);
    }

    /** The day of that month. */
    public int birthDayOfMonth() {
        return DayField.day(birthDay);
    }

    /** The sex the row states. */
    public Sex sex() {
        return sex;
    }

    /** How the person stands: lapsed or never. */
    public RosterState state() {
        return state;
    }

    /** The row of the file. */
    public long number() {
        return number;
    }

    /** The name, confidential; empty where it stands in {@link #nameBytes()}. */
    public String name() {
        return name;
    }

    /** Where the name stands from {@link #nameFrom()} on, in UTF-8 and with nothing in it but letters and signs of names. */
    public byte[] nameBytes() {
        return bytes;
    }

    /** Where the name begins. */
    public int nameFrom() {
        return nameFrom;
    }

    /** Where the name ends; where it begins if it is none or stands in {@link #name()}. */
    public int nameTo() {
        return nameTo;
    }
}
