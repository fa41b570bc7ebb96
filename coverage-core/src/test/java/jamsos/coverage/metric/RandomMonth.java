package jamsos.coverage.metric;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.Cover;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Seeded rows of people who do not exist, few enough that most have several rows that disagree. */
final class RandomMonth {

    static final YearMonth MONTH = YearMonth.of(2025, 11);
    private static final List<Region> REGIONS = Regions.lampung().parts();
    private static final List<CodeList.Entry> SCHEMES = CodeList.schemes().entries();
    private static final String[] GROUPS = {"PEKEBUN", "NELAYAN", "NON_ASN"};

    private final Random random;
    private final int people;

    RandomMonth(long seed, int people) {
        this.random = new Random(seed);
        this.people = people;
    }

    List<Participation> participations(int rows) {
        List<Participation> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            list.add(participation());
        }
        return list;
    }

    Participation participation() {
        EnumSet<Program> programs = EnumSet.of(Program.JKK);
        for (Program program : Program.values()) {
            if (random.nextBoolean()) {
                programs.add(program);
            }
        }
        return new Participation(
                nik(),
                LocalDate.of(1950 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                Sex.values()[random.nextInt(2)],
                REGIONS.get(random.nextInt(REGIONS.size())).code(),
                Segment.values()[random.nextInt(4)],
                programs,
                random.nextBoolean(),
                Optional.of(MONTH.minusMonths(random.nextInt(4))),
                cover());
    }

    private Cover cover() {
        return new Cover(
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(MONTH.plusMonths(random.nextInt(18) - 2)),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(
                                SCHEMES.get(random.nextInt(SCHEMES.size())).code()),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(Payer.values()[random.nextInt(Payer.values().length)]));
    }

    List<RosterEntry> rosterEntries(int rows) {
        List<RosterEntry> list = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            list.add(new RosterEntry(
                    nik(),
                    GROUPS[random.nextInt(GROUPS.length)],
                    REGIONS.get(random.nextInt(REGIONS.size())).code()));
        }
        return list;
    }

    private Nik nik() {
        return Nik.of("187105410790" + String.format(Locale.ROOT, "%04d", 1 + random.nextInt(people)));
    }
}
