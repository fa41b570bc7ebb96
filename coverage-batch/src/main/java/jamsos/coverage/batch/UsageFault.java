package jamsos.coverage.batch;

import jamsos.coverage.value.Wording;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in words (kesalahan pemakaian). */
final class UsageFault {

    private UsageFault() {}

    static Wording of(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return ofMissing(missing);
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return ofUnknown(unmatched);
        }
        if (fault instanceof OverwrittenOptionException twice) {
            String option = name(twice.getOverwritten());
            return new Wording("Pilihan " + option + " ditulis dua kali.", "Option " + option + " is given twice.");
        }
        if (fault.getCause() == null && !fault.getCommandLine().getSubcommands().isEmpty()) {
            String commands =
                    String.join(", ", fault.getCommandLine().getSubcommands().keySet());
            return new Wording(
                    "Perintah belum ditulis. Pilih: " + commands, "No command is given. Choose: " + commands);
        }
        return Wording.same(String.valueOf(fault.getMessage()));
    }

    private static Wording ofMissing(MissingParameterException fault) {
        String names = fault.getMissing().stream().map(UsageFault::name).collect(Collectors.joining(", "));
        return new Wording(
                "Belum ditulis, atau tanpa nilai: " + names, "Not given, or given without a value: " + names);
    }

    private static Wording ofUnknown(UnmatchedArgumentException fault) {
        String words = String.join(" ", fault.getUnmatched());
        List<String> meant = fault.getSuggestions();
        String instead = meant.isEmpty() ? "" : String.join(", ", meant);
        return new Wording(
                "Tidak dikenal: " + words + (meant.isEmpty() ? "" : ". Mungkin maksudnya: " + instead),
                "Unknown: " + words + (meant.isEmpty() ? "" : ". Perhaps meant: " + instead));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
