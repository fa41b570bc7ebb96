package jamsos.coverage.batch;

import jamsos.coverage.batch.intake.MonthInName;
import jamsos.coverage.value.Wording;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The month for which deliveries are checked (bulan pemeriksaan): ages and ends of work depend on it.
 *
 * @param month the month
 * @param words which it is and how it was found
 */
record CheckedMonth(YearMonth month, Wording words) {

    /** What an option says. */
    static CheckedMonth told(YearMonth month) {
        return of(month, "", "");
    }

    /** The month that a folder or file names, folders first; else that of the clock. */
    static CheckedMonth found(List<Path> named, Clock clock) {
        for (Path path : named) {
            Optional<YearMonth> folder = folder(path).or(() -> folder(path.resolveSibling("")));
            if (folder.isPresent()) {
                return of(folder.get(), ", seperti nama foldernya", ", as the folder is named");
            }
        }
        for (Path path : named) {
            Optional<YearMonth> file = MonthInName.first(name(path));
            if (file.isPresent()) {
                return of(file.get(), ", seperti nama " + name(path), ", as the name of " + name(path) + " says");
            }
        }
        return of(
                YearMonth.now(clock),
                " karena tidak ada yang menyebut bulan; tulis --month untuk bulan lain",
                " because nothing names a month; give --month for another");
    }

    private static CheckedMonth of(YearMonth month, String whyId, String whyEn) {
        return new CheckedMonth(
                month,
                new Wording("Diperiksa untuk bulan " + month + whyId + ".", "Checked for " + month + whyEn + "."));
    }

    /** The month by which a folder is named as in an inbox. */
    static Optional<YearMonth> folder(Path folder) {
        return name(folder).matches("[0-9]{4}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(name(folder)))
                : Optional.empty();
    }

    private static String name(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString();
    }
}
