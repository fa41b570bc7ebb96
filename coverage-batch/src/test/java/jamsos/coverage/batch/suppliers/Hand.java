package jamsos.coverage.batch.suppliers;

import jamsos.coverage.region.Region;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How one supplier writes what a row says.
 *
 * @param nik how a NIK is written
 * @param days how days are written
 * @param months how months are written
 * @param regionHeading what the region column is called
 * @param region what it says
 * @param between what stands between programs
 */
record Hand(
        UnaryOperator<String> nik,
        DateTimeFormatter days,
        DateTimeFormatter months,
        String regionHeading,
        Function<Region, String> region,
        String between) {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    static Hand plain() {
        return new Hand(
                UnaryOperator.identity(),
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofPattern("yyyy-MM"),
                "region_kemendagri",
                region -> region.code().text(),
                "|");
    }

    Hand withNik(UnaryOperator<String> other) {
        return new Hand(other, days, months, regionHeading, region, between);
    }

    /** Days and months by patterns, in Indonesian. */
    Hand withDates(String day, String month) {
        return new Hand(
                nik,
                DateTimeFormatter.ofPattern(day, INDONESIAN),
                DateTimeFormatter.ofPattern(month, INDONESIAN),
                regionHeading,
                region,
                between);
    }

    Hand withRegion(String heading, Function<Region, String> other) {
        return new Hand(nik, days, months, heading, other, between);
    }

    Hand withProgramsBetween(String other) {
        return new Hand(nik, days, months, regionHeading, region, other);
    }

    List<String> headings() {
        return List.of(
                "NIK",
                "NAMA",
                "TGL_LAHIR",
                "JK",
                regionHeading,
                "SEGMEN",
                "PROGRAM",
                "STATUS",
                "TGL_KEPESERTAAN",
                "BLTH");
    }

    List<List<String>> rows(List<Member> members) {
        return members.stream().map(this::row).toList();
    }

    private List<String> row(Member member) {
        List<String> cells = new ArrayList<>(List.of(
                nik.apply(member.nik()),
                member.name(),
                days.format(member.birth()),
                member.woman() ? "P" : "L",
                region.apply(member.region()),
                member.segment(),
                String.join(between, member.programs()),
                member.active() ? "AKTIF" : "NONAKTIF",
                days.format(member.registered()),
                months.format(member.paid())));
        member.fault().ifPresent(fault -> cells.set(fault.cell, fault.written));
        return cells;
    }
}
