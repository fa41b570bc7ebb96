package jamsos.coverage.batch.intake.cell;

import jamsos.coverage.metric.Headcount;
import jamsos.coverage.metric.WorkforceFigure;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.CodeKey;
import jamsos.coverage.worker.Sex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Codes (kode): case, blanks, underscores and punctuation do not count. */
public final class Codes {

    private static final Map<String, Sex> SEXES = Map.of(
            "L", Sex.MALE,
            "LAKILAKI", Sex.MALE,
            "M", Sex.MALE,
            "P", Sex.FEMALE,
            "PEREMPUAN", Sex.FEMALE,
            "F", Sex.FEMALE);
    private static final Map<String, Segment> SEGMENTS = Map.of(
            "PU", Segment.PU,
            "PENERIMAUPAH", Segment.PU,
            "BPU", Segment.BPU,
            "BUKANPENERIMAUPAH", Segment.BPU,
            "JAKON", Segment.JAKON,
            "JASAKONSTRUKSI", Segment.JAKON,
            "PMI", Segment.PMI,
            "PEKERJAMIGRANINDONESIA", Segment.PMI);
    private static final Map<String, Program> PROGRAMS = Map.of(
            "JKK", Program.JKK,
            "JKM", Program.JKM,
            "JHT", Program.JHT,
            "JP", Program.JP,
            "JKP", Program.JKP);
    private static final Map<String, Headcount.Status> STATUSES = Map.of(
            "AKTIF", Headcount.Status.ACTIVE,
            "NONAKTIF", Headcount.Status.INACTIVE,
            "TIDAKAKTIF", Headcount.Status.INACTIVE,
            "BELUM", Headcount.Status.NOT_ACTIVE);
    private static final Map<String, WorkforceFigure.Series> SERIES = Map.of(
            "UNIVERSE", WorkforceFigure.Series.UNIVERSE,
            "EMPLOYED", WorkforceFigure.Series.EMPLOYED);

    private static final Map<String, Payer> PAYERS = Arrays.stream(Payer.values())
            .collect(Collectors.toUnmodifiableMap(payer -> CodeKey.of(payer.name()), Function.identity()));

    private Codes() {}

    /** L, LAKI-LAKI, M; P, PEREMPUAN, F. */
    public static Optional<Sex> sex(String text) {
        return Optional.ofNullable(SEXES.get(CodeKey.of(text)));
    }

    /** PU, BPU, JAKON, PMI, or the name in full. */
    public static Optional<Segment> segment(String text) {
        return Optional.ofNullable(SEGMENTS.get(CodeKey.of(text)));
    }

    /** One program. */
    public static Optional<Program> program(String text) {
        return Optional.ofNullable(PROGRAMS.get(CodeKey.of(text)));
    }

    /** At least one program, any run of {@code | , + /} or blanks between them; empty where one of them is unknown. */
    public static Optional<Set<Program>> programs(String text) {
        EnumSet<Program> programs = EnumSet.noneOf(Program.class);
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !separatesPrograms(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                Optional<Program> program = program(text.substring(at, end));
                if (program.isEmpty()) {
                    return Optional.empty();
                }
                programs.add(program.get());
            }
            at = end + 1;
        }
        return programs.isEmpty() ? Optional.empty() : Optional.of(Set.copyOf(programs));
    }

    private static boolean separatesPrograms(char c) {
        return c == '|' || c == ',' || c == '+' || c == '/' || c == '\u00a0' || Character.isWhitespace(c);
    }

    /** Whether a member is active: AKTIF; NONAKTIF, TIDAK AKTIF. */
    public static Optional<Boolean> active(String text) {
        return status(text)
                .filter(status -> status != Headcount.Status.NOT_ACTIVE)
                .map(status -> status == Headcount.Status.ACTIVE);
    }

    /** How counted people stand: AKTIF; NONAKTIF, TIDAK AKTIF; BELUM. */
    public static Optional<Headcount.Status> status(String text) {
        return Optional.ofNullable(STATUSES.get(CodeKey.of(text)));
    }

    /** Who pays contributions. */
    public static Optional<Payer> payer(String text) {
        return Optional.ofNullable(PAYERS.get(CodeKey.of(text)));
    }

    /** A scheme, by the code of the list. */
    public static Optional<String> scheme(String text) {
        return CodeList.schemes().find(text).map(CodeList.Entry::code);
    }

    /** A group of workers, by the code of the list. */
    public static Optional<String> group(String text) {
        return CodeList.workerGroups().find(text).map(CodeList.Entry::code);
    }

    /** A series of workforce figures: universe, employed. */
    public static Optional<WorkforceFigure.Series> series(String text) {
        return Optional.ofNullable(SERIES.get(CodeKey.of(text)));
    }
}
