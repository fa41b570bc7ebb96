package jamsos.coverage.batch.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Rows of invented people in every form that suppliers write, many of them spoilt: the same seed, the same bytes. */
final class MutatedRows {

    /** Kemendagri code, the same undotted, BPS code, name. */
    private static final String[][] REGIONS = {
        {"18.01", "1801", "1803", "Lampung Selatan"},
        {"18.04", "1804", "1801", "KAB. LAMPUNG BARAT"},
        {"18.71", "1871", "1871", "Bandar Lampung"},
        {"18.72", "1872", "1872", "Kota Metro"},
        {"18.99", "1899", "1899", "Atlantis"},
        {"31.71", "3171", "3171", "Jakarta Pusat"},
        {"18", "18", "18", "Lampung"},
        {"", "", "", ""}
    };

    private static final String[] SEGMENTS = {
        "PU", "BPU", "JAKON", "PMI", "pu", "Penerima Upah", "Jasa Konstruksi", "PUX"
    };
    private static final String[] PROGRAMS = {
        "JKK|JKM", "JKK JKM", "JKK+JKM+JHT", "JKK/JKM/JHT/JP/JKP", "jkk", "JKK,JKM", "JXX", "JKK||JKM "
    };
    private static final String[] STATUSES = {
        "AKTIF", "NONAKTIF", "aktif", "Tidak Aktif", "NON-AKTIF", "AKTIV", " AKTIF "
    };
    private static final String[] MONTHS = {"2022-07", "07-2022", "202206", "Juli 2022", "Jul-22", "2022-13", "2019-01"
    };
    private static final String[] GROUPS = {"PEKEBUN", "lansia", "NELAYAN", "RT RW", "PETANI", "kader"};
    private static final String[] NAMES = {
        "SITI AMINAH",
        "Budi, S.Pd",
        "ÉMILE",
        "王小明",
        "O'NEIL",
        "=1+1",
        "NI \"GEK\" AYU",
        " spasi",
        "",
        "JUMLAH",
        "Total",
        "Guntur",
        "Suparman",
        "\u00a0",
        "Andi\u00a0",
        "- "
    };
    private static final byte[] SPOILERS = ",;|\t\"'\n\r 09AZaz.-/\u0000".getBytes(StandardCharsets.ISO_8859_1);

    private final Random random;
    private final char separator;
    private final Charset charset;
    private final String lineEnd;
    private final List<String> columns;

    MutatedRows(long seed, List<String> columns, char separator, Charset charset, String lineEnd) {
        this.random = new Random(seed);
        this.columns = columns;
        this.separator = separator;
        this.charset = charset;
        this.lineEnd = lineEnd;
    }

    /** A header and so many rows, of which about so many of a hundred are spoilt. */
    byte[] text(int rows, int spoilt) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes((String.join("" + separator, columns) + lineEnd).getBytes(charset));
        for (int i = 0; i < rows; i++) {
            byte[] row = row().getBytes(charset);
            text.writeBytes(random.nextInt(100) < spoilt ? spoil(row) : row);
        }
        return text.toByteArray();
    }

    private String row() {
        LocalDate birth = LocalDate.of(1938 + random.nextInt(72), 1 + random.nextInt(12), 1 + random.nextInt(28));
        boolean female = random.nextBoolean();
        String[] place = region();
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            row.append(i > 0 ? "" + separator : "").append(quoted(cell(columns.get(i), birth, female, place)));
        }
        return row.append(lineEnd).toString();
    }

    private String cell(String column, LocalDate birth, boolean female, String[] place) {
        return switch (column) {
            case "nik" -> nik(birth, female);
            case "name" -> pick(NAMES, 6);
            case "birth_date" -> date(birth);
            case "sex" -> random.nextInt(20) == 0 ? "Perempuan" : female ? "P" : "L";
            case "region" -> place[random.nextBoolean() ? 0 : 3];
            case "region_kemendagri" -> (random.nextInt(60) == 0 ? region() : place)[random.nextInt(2)];
            case "region_bps" -> place[2];
            case "region_name" -> (random.nextInt(60) == 0 ? region() : place)[3];
            case "segment" -> pick(SEGMENTS, 4);
            case "programs" -> pick(PROGRAMS, 3);
            case "status" -> pick(STATUSES, 2);
            case "registered_on" -> date(birth.plusYears(20));
            case "paid_through" -> pick(MONTHS, 2);
            case "paid_until" -> random.nextBoolean() ? "" : date(LocalDate.of(2022, 1 + random.nextInt(12), 5));
            case "scheme" -> random.nextBoolean() ? "" : random.nextInt(9) == 0 ? "XYZ" : "KPB";
            case "payer" -> random.nextBoolean() ? "" : random.nextInt(9) == 0 ? "?" : "APBD_PROV";
            case "group" -> pick(GROUPS, 3);
            case "start", "end" -> random.nextBoolean() ? "" : date(LocalDate.of(2022, 1 + random.nextInt(12), 5));
            default -> Integer.toString(random.nextInt(1000));
        };
    }

    private String[] region() {
        return REGIONS[random.nextInt(random.nextInt(10) == 0 ? REGIONS.length : 4)];
    }

    /** The first few are twice as likely to be taken as the others. */
    private String pick(String[] texts, int usual) {
        return texts[random.nextBoolean() ? random.nextInt(usual) : random.nextInt(texts.length)];
    }

    private String nik(LocalDate birth, boolean female) {
        int place = random.nextInt(50) == 0 ? 1899 : 1801 + random.nextInt(13);
        int sex = random.nextInt(40) == 0 ? 0 : 1;
        return String.format(
                Locale.ROOT,
                "%04d01%02d%02d%02d%04d",
                place,
                birth.getDayOfMonth() + (female ? 40 * sex : 0),
                birth.getMonthValue(),
                birth.getYear() % 100,
                random.nextInt(40));
    }

    private String date(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 ->
                String.format(Locale.ROOT, "%02d-%02d-%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 1 ->
                String.format(Locale.ROOT, "%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 2 -> day.getDayOfMonth() + " Juli " + day.getYear();
            default -> day.toString();
        };
    }

    private String quoted(String cell) {
        boolean needed = cell.indexOf(separator) >= 0 || cell.startsWith("\"");
        return needed || random.nextInt(15) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private byte[] spoil(byte[] row) {
        byte[] spoilt = row.clone();
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            int at = random.nextInt(spoilt.length);
            switch (random.nextInt(4)) {
                case 0 -> spoilt[at] = SPOILERS[random.nextInt(SPOILERS.length)];
                case 1 -> spoilt = cut(spoilt, at, at + 1, new byte[0]);
                case 2 -> spoilt = cut(spoilt, at, at, new byte[] {SPOILERS[random.nextInt(SPOILERS.length)]});
                default -> spoilt = cut(spoilt, at, Math.min(spoilt.length, at + 1 + random.nextInt(9)), new byte[0]);
            }
            if (spoilt.length == 0) {
                return spoilt;
            }
        }
        return spoilt;
    }

    private static byte[] cut(byte[] bytes, int from, int to, byte[] instead) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(instead);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
