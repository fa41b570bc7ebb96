package jamsos.coverage.batch.sample;

import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a participant file and a roster and counts them in the plainest way: strings, maps, one rule after the other.
 * It shares no code with the generator and none with the intake and the tally of the application.
 */
final class NaiveCount {

    /** {@code measure|definition|region|dimension=code|…} and the count; counts of zero are absent. */
    final Map<String, Long> cells = new TreeMap<>();

    /** {@code file|code} and the rows. */
    final Map<String, Long> notices = new TreeMap<>();

    /** {@code file} and rows read, taken, rejected, out of scope. */
    final Map<String, List<Long>> balances = new TreeMap<>();

    private final YearMonth month;
    private final Map<String, List<NaiveRow>> people = new HashMap<>();
    private final Map<String, String> listed = new TreeMap<>();
    private String file = "";
    private long taken;
    private long rejected;
    private long outOfScope;

    private NaiveCount(YearMonth month) {
        this.month = month;
    }

    static NaiveCount of(Path folder, YearMonth month) throws IOException {
        NaiveCount count = new NaiveCount(month);
        count.read(folder, "kepesertaan-sintetis.csv", count::participant);
        count.read(folder, "daftar-pekerja-sintetis.csv", count::listedPerson);
        count.countPeople();
        count.countListed();
        return count;
    }

    /** Every row that places a person, by NIK. */
    Map<String, NaiveRow> placings() {
        Map<String, NaiveRow> placings = new TreeMap<>();
        people.forEach((nik, rows) ->
                placings.put(nik, rows.stream().min(NaiveRow.PRECEDENCE).orElseThrow()));
        return placings;
    }

    /** What reading a row gives: the reason for which it is rejected, "" if taken, "-" if out of scope. */
    private interface RowReader {
        String read(Map<String, String> row);
    }

    private void read(Path folder, String name, RowReader reader) throws IOException {
        file = name;
        taken = 0;
        rejected = 0;
        outOfScope = 0;
        List<List<String>> rows = NaiveCsv.read(folder.resolve(name));
        List<String> header = rows.get(0);
        for (List<String> fields : rows.subList(1, rows.size())) {
            String fate = doesNotBelong(header, fields) ? "-" : read(header, fields, reader);
            switch (fate) {
                case "" -> taken++;
                case "-" -> outOfScope++;
                default -> {
                    rejected++;
                    notices.merge(name + "|" + fate, 1L, Long::sum);
                }
            }
        }
        balances.put(name, List.of(taken + rejected + outOfScope, taken, rejected, outOfScope));
    }

    private static boolean doesNotBelong(List<String> header, List<String> fields) {
        String first =
                fields.stream().filter(field -> !field.isBlank()).findFirst().orElse("");
        boolean total = first.startsWith("JUMLAH") || first.startsWith("TOTAL") || first.startsWith("SUBTOTAL");
        boolean text = fields.stream().filter(field -> !field.isBlank()).count() == 1 && fields.size() < header.size();
        return total || text || fields.equals(header);
    }

    private static String read(List<String> header, List<String> fields, RowReader reader) {
        if (fields.size() != header.size()) {
            return "FIELD_COUNT";
        }
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(header.get(i), fields.get(i));
        }
        return reader.read(row);
    }

    private static String cell(Map<String, String> row, String column) {
        return Optional.ofNullable(row.get(column)).orElseThrow();
    }

    private String participant(Map<String, String> row) {
        String fault = person(row);
        if (!fault.isEmpty()) {
            return fault;
        }
        Optional<String> segment = NaiveValues.segment(cell(row, "segment"));
        Optional<Set<String>> programs = NaiveValues.programs(cell(row, "programs"));
        Optional<Boolean> active = NaiveValues.active(cell(row, "status"));
        Optional<LocalDate> registeredOn = NaiveValues.day(cell(row, "registered_on"));
        Optional<YearMonth> paidThrough = NaiveValues.month(cell(row, "paid_through"));
        if (segment.isEmpty()) {
            return "SEGMENT";
        } else if (programs.isEmpty()) {
            return "PROGRAMS";
        } else if (active.isEmpty()) {
            return "STATUS";
        } else if (registeredOn.isEmpty()) {
            return "REGISTERED_ON";
        } else if (paidThrough.isEmpty()) {
            return "PAID_THROUGH";
        }
        warn(row);
        NaiveRow participation = new NaiveRow(
                NaiveValues.nik(cell(row, "nik")).orElseThrow(),
                NaiveValues.day(cell(row, "birth_date")).orElseThrow(),
                NaiveValues.sex(cell(row, "sex")).orElseThrow(),
                NaiveValues.region(cell(row, "region_kemendagri")).orElseThrow(),
                segment.get(),
                programs.get(),
                active.get(),
                paidThrough.get());
        people.computeIfAbsent(participation.nik(), nik -> new ArrayList<>()).add(participation);
        return "";
    }

    private String listedPerson(Map<String, String> row) {
        String fault = person(row);
        if (!fault.isEmpty()) {
            return fault;
        }
        Optional<CodeList.Entry> group = CodeList.workerGroups().find(cell(row, "group"));
        if (group.isEmpty()) {
            return "GROUP";
        }
        boolean ended = NaiveValues.day(cell(row, "end"))
                .filter(day -> day.isBefore(month.atDay(1)))
                .isPresent();
        boolean notStarted = NaiveValues.day(cell(row, "start"))
                .filter(day -> day.isAfter(month.atEndOfMonth()))
                .isPresent();
        if (ended || notStarted) {
            return "-";
        }
        warn(row);
        String nik = NaiveValues.nik(cell(row, "nik")).orElseThrow();
        String region = NaiveValues.region(cell(row, "region_kemendagri")).orElseThrow();
        listed.merge(group.get().code() + "|" + nik, region, (one, other) -> one.compareTo(other) < 0 ? one : other);
        return "";
    }

    /** The checks that both kinds of file begin with. */
    private static String person(Map<String, String> row) {
        Optional<String> region = NaiveValues.region(cell(row, "region_kemendagri"));
        if (NaiveValues.nik(cell(row, "nik")).isEmpty()) {
            return "NIK";
        } else if (NaiveValues.day(cell(row, "birth_date")).isEmpty()) {
            return "BIRTH_DATE";
        } else if (NaiveValues.sex(cell(row, "sex")).isEmpty()) {
            return "SEX";
        } else if (region.isPresent() && Regions.lampung().isOtherProvince(region.get())) {
            return "-";
        } else if (region.isEmpty()
                || Regions.lampung().find(new KemendagriCode(region.get())).isEmpty()) {
            return "REGION";
        }
        return "";
    }

    private void warn(Map<String, String> row) {
        String nik = NaiveValues.nik(cell(row, "nik")).orElseThrow();
        LocalDate birthDate = NaiveValues.day(cell(row, "birth_date")).orElseThrow();
        String sex = NaiveValues.sex(cell(row, "sex")).orElseThrow();
        String issued = nik.substring(0, 2) + "." + nik.substring(2, 4);
        int day = Integer.parseInt(nik.substring(6, 8));
        String date = String.format(Locale.ROOT, "%02d", day % 40) + nik.substring(8, 12);
        int age = Period.between(birthDate, month.atEndOfMonth()).getYears();
        boolean known = Regions.lampung().isOtherProvince(issued)
                || Regions.lampung().find(new KemendagriCode(issued)).isPresent();
        warnIf(!cell(row, "nik").equals(nik), "NIK_REPAIRED");
        warnIf(!date.equals(compact(birthDate)), "NIK_BIRTH_DIFFERS");
        warnIf(!sex.equals(day > 40 ? "P" : "L"), "NIK_SEX_DIFFERS");
        warnIf(!known, "DISTRICT_UNKNOWN");
        warnIf(age < 15 || age > 100, "AGE_UNUSUAL");
        warnIf(cell(row, "name").isBlank(), "NAME_EMPTY");
    }

    private static String compact(LocalDate date) {
        return String.format(
                Locale.ROOT, "%02d%02d%02d", date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100);
    }

    private void warnIf(boolean cause, String code) {
        if (cause) {
            notices.merge(file + "|" + code, 1L, Long::sum);
        }
    }

    private void countPeople() {
        placings().forEach((nik, row) -> {
            List<NaiveRow> rows = Optional.ofNullable(people.get(nik)).orElseThrow();
            String band =
                    band(Period.between(row.birthDate(), month.atEndOfMonth()).getYears());
            List<String> definitions = new ArrayList<>(List.of("registered"));
            if (row.active()) {
                definitions.add("active");
            }
            if (row.active() && !row.paidThrough().isBefore(month)) {
                definitions.add("paid_up");
            }
            for (String definition : definitions) {
                add("persons", definition, row.region());
                add("persons", definition, row.region(), "segment=" + row.segment());
                add("persons", definition, row.region(), "sex=" + row.sex());
                add("persons", definition, row.region(), "age_band=" + band);
            }
            if (row.active()) {
                add(
                        "persons",
                        "active",
                        row.region(),
                        "segment=" + row.segment(),
                        "sex=" + row.sex(),
                        "age_band=" + band);
            }
            Set<String> programs = new TreeSet<>();
            rows.stream().filter(NaiveRow::active).forEach(active -> programs.addAll(active.programs()));
            programs.forEach(program -> add("program_persons", "active", row.region(), "program=" + program));
            rows.forEach(each -> add("memberships", "registered", each.region()));
            rows.stream().filter(NaiveRow::active).forEach(each -> add("memberships", "active", each.region()));
        });
    }

    private static String band(int age) {
        if (age < 25) {
            return "0-24";
        }
        return age >= 65 ? "65+" : (age - 5) / 10 * 10 + 5 + "-" + ((age - 5) / 10 * 10 + 14);
    }

    private void countListed() {
        listed.forEach((groupAndNik, region) -> {
            String group = groupAndNik.substring(0, groupAndNik.indexOf('|'));
            List<NaiveRow> rows = people.getOrDefault(groupAndNik.substring(group.length() + 1), List.of());
            String state = rows.isEmpty() ? "never" : rows.stream().anyMatch(NaiveRow::active) ? "active" : "lapsed";
            add("roster_" + state, "", region, "group=" + group);
        });
    }

    private void add(String measure, String definition, String region, String... dimensions) {
        for (String area : List.of("18", region)) {
            String key = measure + "|" + definition + "|" + area;
            cells.merge(dimensions.length == 0 ? key : key + "|" + String.join("|", dimensions), 1L, Long::sum);
        }
    }
}
