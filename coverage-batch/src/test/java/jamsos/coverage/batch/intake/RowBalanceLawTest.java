package jamsos.coverage.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.TestMonth.Counted;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.quality.RowBalance;
import jamsos.coverage.quality.Severity;
import jamsos.coverage.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a file is broken: no row is lost, none is counted twice, nobody is named, and nothing throws. */
class RowBalanceLawTest {

    private static final int MUTANTS = 1_500;
    private static final Pattern WHOLE_NIK = Pattern.compile("18[0-9]{14}");
    private static final List<String> NAMES = List.of("SITIROKAYAH", "SUPARMANTO", "WAYANSUDARTA");

    /** They show headings as the supplier wrote them. */
    private static final Set<NoticeCode> ABOUT_THE_HEADER =
            EnumSet.of(NoticeCode.UNKNOWN_LAYOUT, NoticeCode.AMBIGUOUS_LAYOUT);

    private static final Set<NoticeCode> REASONS = EnumSet.range(NoticeCode.FIELD_COUNT, NoticeCode.VALUE);

    private static final Map<String, String> MONTH = Map.of(
            "kepesertaan.csv",
            "nik,name,birth_date,sex,region_kemendagri,segment,programs,status,registered_on,paid_through\n"
                    + "1871054107900003,SITIROKAYAH,1990-07-01,P,18.71,BPU,JKK|JKM,AKTIF,2019-02-01,2022-07\n"
                    + "1801010203850001,\"SUPARMANTO, S.Pd\",02-03-1985,L,1801,PU,JKK+JHT,NONAKTIF,1 Mei 2020,Mei-21\n"
                    + "'1872010203850002,\"WAYANSUDARTA \"\"GUS\"\"\",2 Maret 1985,M,18.72,JAKON,JKK,AKTIF,2020-05-01,202206\n",
            "daftar.csv",
            "NIK;NAMA;TGL_LAHIR;JK;KABUPATEN;KELOMPOK;start;end\r\n"
                    + "1871054107900003;SITIROKAYAH;01/07/1990;P;Bandar Lampung;LANSIA;;\r\n"
                    + "1801010203850001;SUPARMANTO;02-03-1985;L;Lampung Selatan;PEKEBUN;2022-01-01;2022-06-30\r\n"
                    + "JUMLAH;;;;;;;2\r\nKepala Dinas;;;;;;;\r\n",
            "rekap.csv",
            "region,region_name,scheme,group,status,persons,rounded_to,as_of\n"
                    + ",,KPB,PEKEBUN,AKTIF,1.000,,2022-07\n1801,Lampung Selatan,,,BELUM,500,100,31 Juli 2022\n",
            "pekerja.csv",
            "region_bps\tworkers\tseries\trelative_error\n1801\t1.000\tuniverse\t\n18\t2700000\temployed\t\"2,5\"\n",
            "inpres.csv",
            "region_name|regulation|budget|period_from\nMetro|Perwali 1/2022|Rp16.800,-|Jan-22\n");

    @TempDir
    private Path inbox;

    @Test
    void holdsForFilesBrokenInAnyWay() throws IOException {
        Random random = new Random(1801);
        List<String> names = MONTH.keySet().stream().sorted().toList();
        int held = 0;
        int counted = 0;
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = mutate(MONTH.get(name).getBytes(StandardCharsets.UTF_8), random);
            TestMonth month = new TestMonth(inbox);
            month.put(name, bytes);
            Counted outcome = month.count(month.register(name));
            check(outcome);
            held += outcome.held().isPresent() ? 1 : 0;
            counted += outcome.balance().read() > 0 ? 1 : 0;
        }
        assertThat(held).as("mutants held").isGreaterThan(MUTANTS / 20);
        assertThat(counted).as("mutants counted").isGreaterThan(MUTANTS / 4);
    }

    private static void check(Counted outcome) {
        RowBalance balance = outcome.balance();
        assertThat(balance.read()).isEqualTo(balance.taken() + balance.rejected() + balance.outOfScope());
        long reasons = outcome.log().counts().entrySet().stream()
                .filter(told -> REASONS.contains(told.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(reasons).as("one reason for every rejected row").isEqualTo(balance.rejected());
        outcome.held()
                .ifPresent(notice -> assertThat(notice.code().severity())
                        .as(notice.code().name())
                        .isEqualTo(Severity.ERROR));
        for (NoticeCode code : outcome.log().counts().keySet()) {
            outcome.log().examples(code).stream().limit(20).forEach(RowBalanceLawTest::namesNobody);
        }
    }

    private static void namesNobody(Notice notice) {
        String message = notice.message(Language.ID) + notice.message(Language.EN);
        assertThat(WHOLE_NIK.matcher(message).find()).as(message).isFalse();
        if (!ABOUT_THE_HEADER.contains(notice.code())) {
            assertThat(NAMES).as(message).noneMatch(message::contains);
        }
    }

    private static byte[] mutate(byte[] bytes, Random random) {
        byte[] mutant = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutant = switch (random.nextInt(8)) {
                case 0 -> swapFields(mutant, random);
                case 1 -> replace(mutant, random, (byte) "\",;|\t\r\n 0X'".charAt(random.nextInt(11)));
                case 2 -> insert(mutant, random, "\",;|\t\r\n 0X'.".charAt(random.nextInt(12)));
                case 3 -> cut(mutant, random.nextInt(mutant.length), random.nextInt(6));
                case 4 -> doubleLine(mutant, random);
                case 5 -> replace(mutant, random, (byte) random.nextInt(256));
                case 6 -> cut(mutant, random.nextInt(mutant.length), mutant.length);
                default -> repeat(mutant, random.nextInt(60));
            };
            if (mutant.length == 0) {
                return mutant;
            }
        }
        return mutant;
    }

    /** Two pieces between separators change places, as when columns have slipped. */
    private static byte[] swapFields(byte[] bytes, Random random) {
        String[] pieces = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=[,;|\t\n])|(?=[,;|\t\n])");
        int one = random.nextInt(pieces.length);
        int other = random.nextInt(pieces.length);
        String piece = pieces[one];
        pieces[one] = pieces[other];
        pieces[other] = piece;
        return String.join("", pieces).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] replace(byte[] bytes, Random random, byte by) {
        byte[] mutant = bytes.clone();
        mutant[random.nextInt(mutant.length)] = by;
        return mutant;
    }

    private static byte[] insert(byte[] bytes, Random random, char sign) {
        int at = random.nextInt(bytes.length);
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(bytes, 0, at);
        mutant.write(sign);
        mutant.write(bytes, at, bytes.length - at);
        return mutant.toByteArray();
    }

    private static byte[] cut(byte[] bytes, int from, int length) {
        int to = Math.min(bytes.length, from + length);
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(bytes, 0, from);
        mutant.write(bytes, to, bytes.length - to);
        return mutant.toByteArray();
    }

    private static byte[] doubleLine(byte[] bytes, Random random) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        int at = random.nextInt(lines.length);
        lines[at] = lines[at] + lines[at];
        return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] repeat(byte[] bytes, int times) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int body = text.indexOf('\n') + 1;
        return (text + text.substring(body).repeat(times)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
