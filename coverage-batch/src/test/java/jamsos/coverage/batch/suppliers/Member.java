package jamsos.coverage.batch.suppliers;

import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * A plain row: an invented member, and what is wrong with the row.
 *
 * @param fault the reason for which the row is to be rejected
 */
record Member(
        String nik,
        String name,
        LocalDate birth,
        boolean woman,
        Region region,
        String segment,
        List<String> programs,
        boolean active,
        LocalDate registered,
        YearMonth paid,
        Optional<Fault> fault) {

    /** What can be wrong, with a text that is wrong in every shape, and the place of its cell among those of a row. */
    enum Fault {
        NIK("18710541079", 0),
        BIRTH_DATE("31-02-1985", 2),
        SEX("X", 3),
        REGION("Entah", 4),
        SEGMENT("ABC", 5),
        PROGRAMS("XYZ", 6),
        STATUS("?", 7),
        REGISTERED_ON("kapan", 8),
        PAID_THROUGH("2022-13", 9);

        final String written;
        final int cell;

        Fault(String written, int cell) {
            this.written = written;
            this.cell = cell;
        }
    }

    /** Members whose numbers begin with those of the region they live in; one in eight rows has a fault. */
    static List<Member> some(int count, Random random) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000));
            boolean woman = random.nextBoolean();
            Region region = Regions.lampung().parts().get(random.nextInt(15));
            String nik = String.format(
                    Locale.ROOT,
                    "%s01%02d%02d%02d%04d",
                    region.code().text().replace(".", ""),
                    birth.getDayOfMonth() + (woman ? 40 : 0),
                    birth.getMonthValue(),
                    birth.getYear() % 100,
                    1 + random.nextInt(9_998));
            members.add(new Member(
                    nik,
                    "ORANG " + random.nextInt(1_000_000),
                    birth,
                    woman,
                    region,
                    List.of("PU", "BPU", "JAKON", "PMI").get(random.nextInt(4)),
                    random.nextBoolean() ? List.of("JKK", "JKM") : List.of("JKK", "JKM", "JHT"),
                    random.nextInt(4) > 0,
                    LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_000)),
                    YearMonth.of(2022, 1 + random.nextInt(7)),
                    random.nextInt(8) == 0
                            ? Optional.of(Fault.values()[random.nextInt(Fault.values().length)])
                            : Optional.empty()));
        }
        return members;
    }
}
