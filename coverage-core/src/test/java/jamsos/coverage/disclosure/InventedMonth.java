package jamsos.coverage.disclosure;

import jamsos.coverage.metric.CoverageSummary;
import jamsos.coverage.metric.CoverageTally;
import jamsos.coverage.metric.MonthEvidence;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Region;
import jamsos.coverage.region.Regions;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.worker.Cover;
import jamsos.coverage.worker.Nik;
import jamsos.coverage.worker.Participation;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Seeded months of people who do not exist, shaped like real ones: most in few regions, more PU than BPU, few migrants, a
 * fifth not active, everybody in JKK and JKM.
 */
final class InventedMonth {

    static final YearMonth FIRST = YearMonth.of(2025, 10);
    static final Regions LAMPUNG = Regions.lampung();

    private static final int[] SEGMENTS = {65, 21, 12, 2};
    private static final int[] AGES = {14, 30, 26, 18, 9, 3};
    private static final int[] FIRST_AGE = {17, 25, 35, 45, 55, 65};
    private static final String[] GROUPS = {"PEKEBUN", "LANSIA", "NELAYAN", "NON_ASN", "PERANGKAT_DESA", "RT_RW"};
    private static final Set<Program> LEAST = EnumSet.of(Program.JKK, Program.JKM);
    private static final int SIX = 6;
    private static final int NEWCOMERS = 40_000_000;
    private static final int NEVER_SEEN = 80_000_000;

    private final Random random;
    private final YearMonth month;
    private final int[] sizes;
    private final List<Participation> rows = new ArrayList<>();
    private final List<RosterEntry> roster = new ArrayList<>();

    /** A month of so many people in the first regions of the province. */
    InventedMonth(long seed, int people, int regions) {
        this(new Random(seed), FIRST, new int[regions]);
        for (int i = 0; i < regions; i++) {
            sizes[i] = 1 + random.nextInt(12);
        }
        for (int person = 0; person < people; person++) {
            add(nik(person));
        }
    }

    private InventedMonth(Random random, YearMonth month, int[] sizes) {
        this.random = random;
        this.month = month;
        this.sizes = sizes;
    }

    /** The month after: of a hundred people eight leave, lapse, return or move, and three are new. */
    InventedMonth next(long seed) {
        InventedMonth next = new InventedMonth(new Random(seed), month.plusMonths(1), sizes);
        for (Participation row : rows) {
            int fate = next.random.nextInt(100);
            if (fate >= 3) {
                next.rows.add(new Participation(
                        row.nik(),
                        row.birthDate(),
                        row.sex(),
                        fate == 6 ? next.region() : row.region(),
                        fate == 7 ? next.segment() : row.segment(),
                        fate == 7 ? LEAST : row.programs(),
                        (fate < 6) != row.active(),
                        row.paidThrough().map(paid -> paid.plusMonths(1)),
                        row.cover()));
            }
        }
        for (int person = 0; person < rows.size() / 30; person++) {
            next.add(nik(NEWCOMERS + person));
        }
        next.roster.addAll(roster);
        return next;
    }

    /** A month in all regions of which every table has at least six people in every part, and every difference too. */
    static InventedMonth ofPlenty() {
        InventedMonth month =
                new InventedMonth(new Random(1), FIRST, new int[LAMPUNG.parts().size()]);
        int number = 0;
        for (Region region : LAMPUNG.parts()) {
            month.sizes[number / (SIX * 4 * 2 * AGES.length * 3)] = 9;
            for (Segment segment : Segment.values()) {
                for (Sex sex : Sex.values()) {
                    for (int age : FIRST_AGE) {
                        for (int i = 0; i < 3 * SIX; i++) {
                            month.rows.add(new Participation(
                                    nik(number++),
                                    FIRST.atEndOfMonth().minusYears(age).minusDays(1),
                                    sex,
                                    region.code(),
                                    segment,
                                    i % 2 == 0 ? LEAST : EnumSet.allOf(Program.class),
                                    i < 2 * SIX,
                                    Optional.of(FIRST.minusMonths(i < SIX ? 0 : 1))));
                        }
                    }
                }
            }
        }
        return month;
    }

    /** The month after, with nobody new, gone or moved. */
    InventedMonth unchanged() {
        InventedMonth same = new InventedMonth(random, month.plusMonths(1), sizes);
        for (Participation row : rows) {
            same.rows.add(new Participation(
                    row.nik(),
                    row.birthDate(),
                    row.sex(),
                    row.region(),
                    row.segment(),
                    row.programs(),
                    row.active(),
                    row.paidThrough().map(paid -> paid.plusMonths(1)),
                    row.cover()));
        }
        same.roster.addAll(roster);
        return same;
    }

    private static Nik nik(int number) {
        int place = number / 9_000;
        return Nik.of(String.format(
                Locale.ROOT,
                "1801%02d%02d%02d%02d%04d",
                1 + place / (28 * 12 * 100),
                1 + place % 28,
                1 + place / 28 % 12,
                place / (28 * 12) % 100,
                1 + number % 9_000));
    }

    private void add(Nik nik) {
        Segment segment = segment();
        KemendagriCode region = region();
        LocalDate birthDate = birthDate();
        Sex sex = Sex.values()[random.nextInt(100) < 68 ? 0 : 1];
        Optional<YearMonth> paid = Optional.of(month.minusMonths(random.nextInt(100) < 90 ? 0 : 1));
        boolean active = random.nextInt(100) < 78;
        rows.add(new Participation(
                nik, birthDate, sex, region, segment, programs(segment), active, paid, cover(segment)));
        if (random.nextInt(100) < 4) {
            rows.add(new Participation(nik, birthDate, sex, region(), segment(), LEAST, !active, paid));
        }
        if (random.nextInt(100) < 6) {
            roster.add(new RosterEntry(nik, GROUPS[random.nextInt(GROUPS.length)], region));
        }
        if (random.nextInt(100) < 3) {
            Nik stranger = nik(NEVER_SEEN + random.nextInt(10_000_000));
            roster.add(new RosterEntry(stranger, GROUPS[random.nextInt(GROUPS.length)], region()));
        }
    }

    private KemendagriCode region() {
        int draw = random.nextInt(Arrays.stream(sizes).sum());
        int at = 0;
        while (draw >= sizes[at]) {
            draw -= sizes[at++];
        }
        return LAMPUNG.parts().get(at).code();
    }

    private Segment segment() {
        return Segment.values()[draw(SEGMENTS)];
    }

    private int draw(int[] percent) {
        int draw = random.nextInt(100);
        int at = 0;
        while (draw >= percent[at]) {
            draw -= percent[at++];
        }
        return at;
    }

    private LocalDate birthDate() {
        return FIRST.atEndOfMonth()
                .minusYears(FIRST_AGE[draw(AGES)] + random.nextInt(8))
                .minusDays(random.nextInt(300));
    }

    private Set<Program> programs(Segment segment) {
        EnumSet<Program> programs = EnumSet.copyOf(LEAST);
        if (segment == Segment.PU && random.nextInt(100) < 90) {
            programs.add(Program.JHT);
            if (random.nextInt(100) < 85) {
                programs.addAll(EnumSet.of(Program.JP, Program.JKP));
            }
        } else if (segment == Segment.BPU && random.nextInt(100) < 15) {
            programs.add(Program.JHT);
        }
        return programs;
    }

    private Cover cover(Segment segment) {
        if (segment != Segment.BPU || random.nextInt(100) < 40) {
            return Cover.UNKNOWN;
        }
        boolean scheme = random.nextInt(100) < 60;
        return new Cover(
                Optional.of(FIRST.plusMonths(random.nextInt(4))),
                scheme ? Optional.of("KPB") : Optional.empty(),
                Optional.of(scheme ? Payer.APBD_PROV : Payer.SELF));
    }

    MonthEvidence evidence() {
        return evidence(rows, roster);
    }

    CoverageSummary summary() {
        return CoverageSummary.of(evidence());
    }

    /** This month's figures beside those of the month before. */
    CoverageSummary summaryAfter(InventedMonth before) {
        return CoverageSummary.of(evidence().after(before.evidence()));
    }

    /** The same figures from rows in another order. */
    CoverageSummary shuffledSummary(long seed) {
        List<Participation> otherRows = new ArrayList<>(rows);
        List<RosterEntry> otherRoster = new ArrayList<>(roster);
        Collections.shuffle(otherRows, new Random(seed));
        Collections.shuffle(otherRoster, new Random(seed));
        return CoverageSummary.of(evidence(otherRows, otherRoster));
    }

    private MonthEvidence evidence(List<Participation> participations, List<RosterEntry> entries) {
        CoverageTally tally = new CoverageTally(month, LAMPUNG);
        participations.forEach(tally::add);
        entries.forEach(tally::add);
        List<WorkforceFigure> workforce = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            workforce.add(new WorkforceFigure(
                    LAMPUNG.parts().get(i).code(),
                    WorkforceFigure.Series.UNIVERSE,
                    Rounded.exact(3L * rows.size() * sizes[i] / 50 + 7),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new MonthEvidence(tally, workforce, List.of(), List.of(), 0);
    }
}
