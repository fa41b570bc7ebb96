package jamsos.coverage.batch;

import jamsos.coverage.batch.sample.SampleSpec;
import jamsos.coverage.batch.sample.SyntheticMonth;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code coverage sample}: writes a synthetic month with known truth. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Option(names = "--rows", paramLabel = "N", required = true)
    private String rows = "";

    @Option(names = "--seed", paramLabel = "S", required = true)
    private String seed = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--month", paramLabel = "2025-11")
    private String month = SampleSpec.DEFAULT_MONTH.toString();

    SampleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        SampleSpec spec = spec();
        Path folder = surroundings.path(out);
        SyntheticMonth.write(spec, folder);
        String next = "coverage run --month " + spec.month() + " --inbox " + folder + " --outbox DIR";
        surroundings
                .out()
                .println(messages.language()
                        .choose(
                                "Bulan sintetis " + spec.month() + " ada di " + folder + ". Berikutnya: " + next,
                                "A synthetic month " + spec.month() + " lies in " + folder + ". Next: " + next));
        return ExitCode.DONE.code();
    }

    private SampleSpec spec() {
        long count = Typed.wholeNumber("--rows", rows);
        YearMonth made = Typed.month("--month", month);
        if (count < SampleSpec.LEAST_ROWS || count > SampleSpec.MOST_ROWS) {
            throw Typed.refused(
                    "--rows",
                    "bilangan dari " + SampleSpec.LEAST_ROWS + " sampai " + SampleSpec.MOST_ROWS,
                    "a number from " + SampleSpec.LEAST_ROWS + " to " + SampleSpec.MOST_ROWS,
                    rows);
        }
        try {
            return new SampleSpec(count, Typed.wholeNumber("--seed", seed), made);
        } catch (IllegalArgumentException e) {
            throw Typed.refused(
                    "--month", "bulan dari 2022-01 sampai 2099-12", "a month from 2022-01 to 2099-12", month);
        }
    }
}
