package jamsos.coverage.contribution;

import jamsos.coverage.program.Payer;
import jamsos.coverage.program.Program;
import jamsos.coverage.program.Segment;
import jamsos.coverage.value.Rupiah;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A case and what it owes as a jurist writes it down, in a line of a table. */
final class WrittenCase {

    private final UnaryOperator<String> cells;

    /** @param cells gives the text under a heading, empty where the cell is empty */
    WrittenCase(UnaryOperator<String> cells) {
        this.cells = cells;
    }

    ContributionCase asked() {
        YearMonth month = YearMonth.parse(cells.apply("month"));
        switch (Segment.valueOf(cells.apply("segment"))) {
            case PU:
                return new ContributionCase.WageEarner(
                        month, programs(), base(), RiskClass.valueOf(cells.apply("class")), sector(), participants());
            case BPU:
                return new ContributionCase.SelfEmployed(month, programs(), base(), payer(), sector());
            case JAKON:
                return cells.apply("class").equals("WAGE")
                        ? new ContributionCase.ConstructionWorker(month, base())
                        : new ContributionCase.ConstructionContract(month, base());
            default:
                return new ContributionCase.MigrantWorker(
                        month, programs(), MigrantTerm.valueOf(cells.apply("class")), payer());
        }
    }

    Rupiah total() {
        return Rupiah.parse(cells.apply("total"));
    }

    /** {@code EMPLOYER Rp312.000 SELF Rp150.000}. */
    Map<Payer, Rupiah> paid() {
        Map<Payer, Rupiah> paid = new EnumMap<>(Payer.class);
        String[] words = words("paid");
        for (int i = 0; i < words.length; i += 2) {
            paid.put(Payer.valueOf(words[i]), Rupiah.parse(words[i + 1]));
        }
        return paid;
    }

    static Map<Payer, Rupiah> paid(Contribution contribution) {
        Map<Payer, Rupiah> paid = new EnumMap<>(Payer.class);
        contribution.lines().forEach(line -> paid.put(line.payer(), contribution.paidBy(line.payer())));
        return paid;
    }

    private Set<Program> programs() {
        return Arrays.stream(words("programs"))
                .map(Program::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Program.class)));
    }

    private Rupiah base() {
        return Rupiah.parse(cells.apply("base"));
    }

    private Payer payer() {
        return Payer.valueOf(cells.apply("payer"));
    }

    private Sector sector() {
        return Sector.valueOf(cells.apply("sector"));
    }

    private int participants() {
        return Integer.parseInt(cells.apply("participants"));
    }

    private String[] words(String heading) {
        String text = cells.apply(heading);
        return text.isEmpty() ? new String[0] : text.split(" ", -1);
    }
}
