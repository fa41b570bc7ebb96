package jamsos.coverage.batch.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows of invented members, and the shapes in which suppliers send them: what is said is the same in each. */
final class PlainRows {

    private static final List<String> HEADINGS = List.of(
            "NIK",
            "NAMA",
            "TGL_LAHIR",
            "JK",
            "KODE_KEMENDAGRI",
            "SEGMEN",
            "PROGRAM",
            "STATUS",
            "TGL_KEPESERTAAN",
            "BLTH");
    private static final int BIRTH_DATE = 2;
    private static final int REGION = 4;
    private static final int REGISTERED_ON = 8;
    private static final int PAID_THROUGH = 9;

    private final List<String[]> rows;

    private PlainRows(List<String[]> rows) {
        this.rows = rows;
    }

    static PlainRows ofMembers(int count, long seed) {
        Random random = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate birth = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000));
            boolean woman = random.nextBoolean();
            int region = 1 + random.nextInt(13);
            String nik = String.format(
                    Locale.ROOT,
                    "18%02d01%02d%02d%02d%04d",
                    region,
                    birth.getDayOfMonth() + (woman ? 40 : 0),
                    birth.getMonthValue(),
                    birth.getYear() % 100,
                    1 + random.nextInt(9_998));
            rows.add(new String[] {
                nik,
                "ORANG " + i,
                birth.toString(),
                woman ? "P" : "L",
                String.format(Locale.ROOT, "18.%02d", region),
                List.of("PU", "BPU", "JAKON", "PMI").get(random.nextInt(4)),
                random.nextBoolean() ? "JKK|JKM" : "JKK,JKM,JHT",
                random.nextInt(4) == 0 ? "NONAKTIF" : "AKTIF",
                LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_000)).toString(),
                String.format(Locale.ROOT, "2022-%02d", 1 + random.nextInt(7))
            });
        }
        return new PlainRows(rows);
    }

    int size() {
        return rows.size();
    }

    PlainRows part(int from, int to) {
        return new PlainRows(rows.subList(from, to));
    }

    byte[] csv() {
        return rows.stream()
                .map(cells -> "\"" + String.join("\";\"", cells) + "\"")
                .collect(Collectors.joining("\n", String.join(";", HEADINGS) + "\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One sheet of texts and nothing else. */
    byte[] plainWorkbook() {
        return workbook(sheet -> {
            texts(sheet.createRow(0), HEADINGS.toArray(String[]::new));
            for (int i = 0; i < rows.size(); i++) {
                texts(sheet.createRow(1 + i), rows.get(i));
            }
        });
    }

    /**
     * As people make it: letterhead and title above the header, merged; headings over two rows; numbers and days as
     * such; the region once for all rows of it that follow each other; blank rows, the header again, totals, signatures.
     */
    byte[] messyWorkbook() {
        return workbook(sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("[$-421]dd mmmm yyyy"));
            CellStyle month = sheet.getWorkbook().createCellStyle();
            month.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("mmm-yy"));
            texts(sheet.createRow(0), "PEMERINTAH PROVINSI LAMPUNG");
            texts(sheet.createRow(1), "DAFTAR PESERTA", "", "", "Juli 2022");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:K1"));
            Row upper = sheet.createRow(4);
            Row lower = sheet.createRow(5);
            texts(upper, "No.");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A5:A6"));
            for (int column = 0; column < HEADINGS.size(); column++) {
                (column < 5 ? lower : upper).createCell(column + 1).setCellValue(HEADINGS.get(column));
                if (column >= 5) {
                    sheet.addMergedRegion(new CellRangeAddress(4, 5, column + 1, column + 1));
                }
            }
            upper.createCell(1).setCellValue("DATA DIRI");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B5:F5"));
            int at = 6;
            int regionFrom = at;
            String region = "";
            for (int i = 0; i < rows.size(); i++) {
                if (i % 50 == 49) {
                    at++;
                    texts(sheet.createRow(at++), ("No.," + String.join(",", HEADINGS)).split(",", -1));
                }
                Row row = sheet.createRow(at);
                boolean again = rows.get(i)[REGION].equals(region)
                        && at > regionFrom
                        && sheet.getRow(at - 1) != null
                        && i % 50 != 49;
                if (!again) {
                    merge(sheet, regionFrom, at - 1);
                    regionFrom = at;
                    region = rows.get(i)[REGION];
                }
                member(row, i, again, day, month);
                at++;
            }
            merge(sheet, regionFrom, at - 1);
            Row total = sheet.createRow(at++);
            total.createCell(0).setCellValue("JUMLAH");
            total.createCell(3).setCellValue(rows.size());
            texts(sheet.createRow(at + 1), "", "", "", "", "", "", "", "", "Bandar Lampung, 31 Juli 2022");
            texts(sheet.createRow(at + 2), "", "", "", "", "", "", "", "", "KEPALA DINAS");
        });
    }

    private static void merge(Sheet sheet, int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(from, to, REGION + 1, REGION + 1));
        }
    }

    private void member(Row row, int index, boolean sameRegion, CellStyle day, CellStyle month) {
        String[] cells = rows.get(index);
        row.createCell(0).setCellValue(index + 1);
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column];
            if (column == REGION && sameRegion) {
                continue;
            }
            Cell cell = row.createCell(column + 1);
            switch (column) {
                case 0 -> {
                    if (index % 2 == 0) {
                        cell.setCellValue(Long.parseLong(text));
                    } else {
                        cell.setCellValue(text);
                    }
                }
                case BIRTH_DATE -> {
                    cell.setCellValue(LocalDate.parse(text));
                    cell.setCellStyle(day);
                }
                case REGISTERED_ON -> {
                    if (index % 3 == 0) {
                        cell.setCellValue(LocalDate.parse(text));
                    } else {
                        cell.setCellValue(text.substring(8) + "/" + text.substring(5, 7) + "/" + text.substring(0, 4));
                    }
                }
                case REGION -> cell.setCellValue(Double.parseDouble(text));
                case PAID_THROUGH -> {
                    if (index % 2 == 0) {
                        cell.setCellValue(LocalDate.parse(text + "-01"));
                        cell.setCellStyle(month);
                    } else {
                        cell.setCellValue(Integer.parseInt(text.replace("-", "")));
                    }
                }
                default -> cell.setCellValue(text);
            }
        }
    }

    private static void texts(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
    }

    private interface Drawing {
        void draw(Sheet sheet);
    }

    private static byte[] workbook(Drawing drawing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            drawing.draw(workbook.createSheet("Peserta"));
            workbook.createSheet("Sheet2");
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
