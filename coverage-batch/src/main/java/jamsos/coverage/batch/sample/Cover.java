package jamsos.coverage.batch.sample;

import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The programs a row names together (paket program): all up to one of them. */
enum Cover {
    /** Accident and death. */
    BASIC(Program.JKM),
    /** With old-age savings. */
    SAVING(Program.JHT),
    /** With pension. */
    PENSION(Program.JP),
    /** With job loss. */
    FULL(Program.JKP);

    private static final Cover[] COVERS = values();

    private final Program last;

    Cover(Program last) {
        this.last = last;
    }

    Set<Program> programs() {
        return EnumSet.range(Program.JKK, last);
    }

    /** The codes as a file has them: {@code JKK|JKM}. */
    String text() {
        return programs().stream().map(Enum::name).collect(Collectors.joining("|"));
    }

    static Cover draw(Dice dice, Segment segment) {
        return switch (segment) {
            case PU -> COVERS[dice.weighted(0, 25, 25, 50)];
            case BPU -> COVERS[dice.weighted(75, 25)];
            case JAKON -> BASIC;
            case PMI -> COVERS[dice.weighted(60, 40)];
        };
    }
}
