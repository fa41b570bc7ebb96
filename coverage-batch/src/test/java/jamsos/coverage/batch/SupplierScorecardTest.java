package jamsos.coverage.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How suppliers have delivered, as three months of releases tell it. */
class SupplierScorecardTest {

    private static final String HEADER = "nik;name;birth_date;sex;region_kemendagri;group\n";
    private static final String SOUND = "1803016112815001;MELATI;1981-12-21;P;18.03;LANSIA\n";
    private static final String SHORT = "180301611281;MAWAR;1981-12-21;P;18.03;LANSIA\n";
    private static final String TOO_FEW = "1803016112815001;MELATI;1981-12-21;P;18.03\n";

    @TempDir
    Path folder;

    private void put(String month, String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("inbox").resolve(month)).resolve(name), text);
    }

    private void run(String month) {
        assertThat(new Typing(folder).type("run", "--month", month, "--inbox", "inbox", "--outbox", "outbox"))
                .isZero();
    }

    private List<List<String>> suppliers(String release) throws IOException {
        Path report =
                folder.resolve("outbox").resolve(release).resolve("coverage-report-" + release.split("/")[0] + ".xlsx");
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            if (workbook.getSheet("Suppliers") != null) {
                for (Row row : workbook.getSheet("Suppliers")) {
                    List<String> texts = new ArrayList<>();
                    for (Cell cell : row) {
                        texts.add(new DataFormatter(Locale.ENGLISH).formatCellValue(cell));
                    }
                    rows.add(texts);
                }
            }
        }
        return rows;
    }

    @Test
    void lateMissingAndValidNiksAreToldOverThreeMonths() throws IOException {
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(folder.resolve("inbox/coverage.yml"), """
                suppliers:
                  - {name: Dinas Sosial, files: "lansia*"}
                """);
        put("2022-05", "pekerja-2022-05.csv", HEADER + SOUND + SHORT + SHORT + TOO_FEW);
        run("2022-05");
        assertThat(suppliers("2022-05/r1")).isEmpty();
        put("2022-06", "LANSIA juni 2022.csv", HEADER + SOUND);
        run("2022-06");
        put("2022-06", "pekerja-2022-06.csv", HEADER + SOUND + SOUND + "\n" + SOUND);
        run("2022-06");
        put("2022-07", "angkatan.csv", "region_name;workers\nLampung;2700000\n");

        run("2022-07");

        assertThat(suppliers("2022-07/r1"))
                .contains(
                        List.of(
                                "Supplier",
                                "May 2022",
                                "Valid NIK, May 2022",
                                "June 2022",
                                "Valid NIK, June 2022",
                                "July 2022",
                                "Valid NIK, July 2022"),
                        List.of("Dinas Sosial", "missing", "", "on time", "100.00%", "missing", ""),
                        List.of("pekerja", "on time", "33.33%", "late", "100.00%", "missing", ""));
        assertThat(suppliers("2022-06/r1")).contains(List.of("pekerja", "on time", "33.33%", "missing", ""));
    }
}
