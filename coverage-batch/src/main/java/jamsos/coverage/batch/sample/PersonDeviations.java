package jamsos.coverage.batch.sample;

import static jamsos.coverage.batch.sample.Columns.BIRTH_DATE;
import static jamsos.coverage.batch.sample.Columns.NAME;
import static jamsos.coverage.batch.sample.Columns.NIK;
import static jamsos.coverage.batch.sample.Columns.REGION;
import static jamsos.coverage.batch.sample.Columns.SEX;

import jamsos.coverage.quality.NoticeCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Deviations in the columns that say who a person is and where, which participant files and rosters share. */
final class PersonDeviations {

    private PersonDeviations() {}

    /** Rows to be rejected, every reason in several forms, and rows of other provinces. */
    static List<Deviation> faults(int lastColumn) {
        List<Deviation> faults = new ArrayList<>();
        faults.add(Deviation.cutBefore(lastColumn));
        faults.add(Deviation.rejected(NoticeCode.FIELD_COUNT, lastColumn, plain -> plain + ","));
        faults.add(Deviation.rejected(NoticeCode.FIELD_COUNT, NAME, plain -> plain + ", S.SIN"));
        // An open quote takes the name and the birth date for one field.
        faults.add(Deviation.rejected(NoticeCode.FIELD_COUNT, NAME, plain -> "\"" + plain)
                .and(Deviation.harmless(BIRTH_DATE, plain -> plain + "\"")));
        for (UnaryOperator<String> damage : damagedNiks()) {
            faults.add(Deviation.rejected(NoticeCode.NIK, NIK, damage));
        }
        for (String text : List.of("1999-02-30", "1988-13-05", "31-04-1975", "0000-00-00", "tidak tahu", "")) {
            faults.add(Deviation.rejected(NoticeCode.BIRTH_DATE, BIRTH_DATE, text));
        }
        for (String text : List.of("X", "3", "")) {
            faults.add(Deviation.rejected(NoticeCode.SEX, SEX, text));
        }
        for (String text : List.of("18.99", "1899", "Kabupaten Contoh", "")) {
            faults.add(Deviation.rejected(NoticeCode.REGION, REGION, text));
        }
        for (String text : List.of("16.71", "3171", "32.73")) {
            faults.add(Deviation.outOfScope(REGION, text));
        }
        faults.addAll(twoFaults(lastColumn));
        return faults;
    }

    private static List<UnaryOperator<String>> damagedNiks() {
        return List.of(
                nik -> nik.substring(0, 15),
                nik -> nik + "7",
                nik -> nik.substring(0, 5) + "O" + nik.substring(6),
                nik -> nik.substring(0, 12) + "0000",
                nik -> nik.substring(0, 6) + "35" + nik.substring(8),
                nik -> nik.substring(0, 6) + "3102" + nik.substring(10),
                nik -> nik.substring(0, 8) + "13" + nik.substring(10),
                nik -> nik.charAt(0) + "." + nik.substring(1, 6) + "E+15",
                nik -> "1111111111111111",
                nik -> "1234567890123456",
                nik -> "");
    }

    /** The first check that fails gives the reason. */
    private static List<Deviation> twoFaults(int lastColumn) {
        Deviation badNik = Deviation.rejected(NoticeCode.NIK, NIK, nik -> nik.substring(0, 14));
        Deviation badBirthDate = Deviation.rejected(NoticeCode.BIRTH_DATE, BIRTH_DATE, "2001-02-29");
        Deviation badSex = Deviation.rejected(NoticeCode.SEX, SEX, "?");
        Deviation elsewhere = Deviation.outOfScope(REGION, "36.71");
        return List.of(
                Deviation.cutBefore(lastColumn).and(badNik),
                badNik.and(badSex),
                badBirthDate.and(elsewhere),
                badSex.and(elsewhere));
    }

    /** Rows to be taken although they are written in another way, some with a notice. */
    static List<Deviation> habits() {
        List<Deviation> habits = new ArrayList<>();
        for (UnaryOperator<String> dressing : dressedNiks()) {
            habits.add(Deviation.told(NoticeCode.NIK_REPAIRED, NIK, dressing));
        }
        habits.add(Deviation.told(NoticeCode.NAME_EMPTY, NAME, plain -> ""));
        habits.add(Deviation.harmless(NAME, plain -> "\"" + plain + ", S.SIN\""));
        habits.add(Deviation.harmless(NAME, plain -> "\"" + plain + " \"\"BAYANGAN\"\"\""));
        habits.add(Deviation.harmless(NAME, plain -> "\"" + plain + "\nBINTI CONTOH\""));
        habits.add(Deviation.harmless(NAME, plain -> plain + " NI’MÁT ŻÓŁTA"));
        for (UnaryOperator<String> form : DateForms.OF_DAYS) {
            habits.add(Deviation.harmless(BIRTH_DATE, form));
        }
        habits.add(Deviation.harmless(SEX, plain -> plain.equals("L") ? "Laki-laki" : "Perempuan"));
        habits.add(Deviation.harmless(SEX, plain -> plain.equals("L") ? "LAKI LAKI" : "PEREMPUAN"));
        habits.add(Deviation.harmless(SEX, plain -> plain.equals("L") ? "M" : "F"));
        habits.add(Deviation.harmless(REGION, plain -> plain.replace(".", "")));
        habits.add(quoted(NIK)
                .and(quoted(NAME))
                .and(quoted(BIRTH_DATE))
                .and(quoted(SEX))
                .and(quoted(REGION)));
        return habits;
    }

    private static Deviation quoted(int column) {
        return Deviation.harmless(column, plain -> "\"" + plain + "\"");
    }

    private static List<UnaryOperator<String>> dressedNiks() {
        return List.of(
                nik -> "'" + nik,
                nik -> nik.substring(0, 6) + " " + nik.substring(6, 12) + " " + nik.substring(12),
                nik -> nik.substring(0, 6) + "." + nik.substring(6, 12) + "." + nik.substring(12),
                nik -> nik.substring(0, 4) + "-" + nik.substring(4),
                nik -> nik + "\u00a0",
                nik -> "\u200b" + nik,
                nik -> nik + ".0");
    }
}
