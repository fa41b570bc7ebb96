package jamsos.coverage.batch.fuzz;

import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.sheet.HandmadeWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** In which form a broken example is delivered, and where it is broken. */
enum Form {
    /** A text. */
    TEXT {
        @Override
        Mutant mutate(byte[] text, Random random) {
            byte[] mutant = Mutation.text(text, random);
            return new Mutant("a.csv", mutant, rows(mutant));
        }
    },
    /** A text that was broken before it was packed. */
    GZIP {
        @Override
        Mutant mutate(byte[] text, Random random) {
            byte[] mutant = Mutation.text(text, random);
            return new Mutant("a.csv.gz", gzip(mutant), rows(mutant));
        }
    },
    /** A packed text that was broken on the way. */
    BROKEN_GZIP {
        @Override
        Mutant mutate(byte[] text, Random random) {
            return new Mutant("a.csv.gz", Mutation.bytes(gzip(text), random), Set.of());
        }
    },
    /** An archive that was broken on the way. */
    BROKEN_ZIP {
        @Override
        Mutant mutate(byte[] text, Random random) {
            byte[] archive = zip(Map.of("satu.csv", text, "map/dua.csv", Mutation.text(text, random)));
            return new Mutant("a.zip", Mutation.bytes(archive, random), Set.of());
        }
    },
    /** Records that were broken before somebody put them on a sheet. */
    SHEET {
        @Override
        Mutant mutate(byte[] text, Random random) {
            List<List<String>> records = NaiveRecords.read(NaiveRecords.decode(Mutation.text(text, random)), ',');
            List<String> header =
                    NaiveRecords.read(NaiveRecords.decode(text), ',').get(0);
            boolean counts = !records.isEmpty() && records.get(0).equals(header);
            return new Mutant(
                    "a.xlsx",
                    new HandmadeWorkbook().rows("Data", xmlRows(records)).toBytes(),
                    counts ? Set.of(visible(records, header.size()) - 1) : Set.of());
        }
    },
    /** A workbook whose XML is wrong. */
    BROKEN_SHEET {
        @Override
        Mutant mutate(byte[] text, Random random) {
            String rows = xmlRows(NaiveRecords.read(NaiveRecords.decode(text), ','));
            String sheet = "<worksheet><cols/><sheetData>" + rows
                    + "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D3:D9\"/></mergeCells></worksheet>";
            String styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
            HandmadeWorkbook workbook = new HandmadeWorkbook()
                    .sheet("Data", "", Mutation.xml(sheet, random))
                    .styles(random.nextInt(8) == 0 ? Mutation.xml(styles, random) : styles);
            return new Mutant("a.xlsx", workbook.toBytes(), Set.of());
        }
    },
    /** A workbook that was broken on the way. */
    BROKEN_WORKBOOK {
        @Override
        Mutant mutate(byte[] text, Random random) {
            byte[] workbook = new HandmadeWorkbook()
                    .rows("Data", xmlRows(NaiveRecords.read(NaiveRecords.decode(text), ',')))
                    .toBytes();
            return new Mutant("a.xlsx", Mutation.bytes(workbook, random), Set.of());
        }
    };

    /**
     * A file to be taken in.
     *
     * @param name its name
     * @param bytes its bytes
     * @param rows how many rows below a header it may be found to have; none where that is not known
     */
    record Mutant(String name, byte[] bytes, Set<Long> rows) {}

    private static final Layouts LAYOUTS = Layouts.builtIn();
    private static final int MOST_TITLES = 50;

    abstract Mutant mutate(byte[] text, Random random);

    /**
     * Which separator the header settles on is not guessed at: mostly all give the same. Nor is it guessed which of the first
     * records is the header; it is one that has a heading.
     */
    private static Set<Long> rows(byte[] text) {
        String decoded = NaiveRecords.decode(text);
        Set<Long> rows = new TreeSet<>();
        for (char separator : NaiveRecords.SEPARATORS.toCharArray()) {
            List<List<String>> records = NaiveRecords.read(decoded, separator);
            for (int header = 0; header < Math.min(MOST_TITLES, records.size()); header++) {
                if (header == 0 || records.get(header).stream().anyMatch(LAYOUTS::knows)) {
                    rows.add(records.size() - 1L - header);
                }
            }
        }
        return rows;
    }

    private static long visible(List<List<String>> records, int width) {
        return records.stream()
                .filter(record -> record.stream().limit(width).anyMatch(NaiveRecords::isVisible))
                .count();
    }

    private static String xmlRows(List<List<String>> records) {
        return records.stream()
                .map(record -> record.stream()
                        .limit(2_000)
                        .map(cell -> "<c t=\"inlineStr\"><is><t>" + escape(cell) + "</t></is></c>")
                        .collect(Collectors.joining("", "<row>", "</row>")))
                .collect(Collectors.joining());
    }

    /** What XML does not allow becomes a question mark, and does not come back as something else. */
    private static String escape(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("_x", "_ x")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "?");
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
