package jamsos.coverage.batch.sample;

import jamsos.coverage.quality.RowBalance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes what must become of the rows of a month in the form of a release (kunci jawaban mutu data). */
final class TruthFiles {

    private TruthFiles() {}

    static void write(List<Delivered> deliveries, Path folder) throws IOException {
        List<String> balances = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Delivered delivery : deliveries) {
            RowBalance balance = delivery.rows().balance();
            balances.add(delivery.file() + ",,," + delivery.layout() + "," + delivery.sha256() + "," + balance.read()
                    + "," + balance.taken() + "," + balance.rejected() + "," + balance.outOfScope() + ",taken");
            delivery.rows()
                    .notices()
                    .forEach((code, rows) ->
                            notices.add(delivery.file() + ",,," + code.name() + "," + code.severity() + "," + rows));
        }
        write(
                folder.resolve("deliveries.csv"),
                "file,entry,sheet,layout,sha256,rows_read,taken,rejected,out_of_scope,state",
                balances);
        write(folder.resolve("notices.csv"), "file,entry,sheet,code,severity,rows", notices);
    }

    private static void write(Path file, String header, List<String> lines) throws IOException {
        Collections.sort(lines);
        StringBuilder text = new StringBuilder(header).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
