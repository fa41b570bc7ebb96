package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.PersonCheck.Person;
import jamsos.coverage.batch.intake.field.DayField;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RecordCutter;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.batch.intake.table.TextBlock;
import jamsos.coverage.batch.intake.table.Words;
import jamsos.coverage.program.CodeList;
import jamsos.coverage.region.Regions;
import jamsos.coverage.worker.RosterEntry;
import jamsos.coverage.worker.RosterState;
import jamsos.coverage.worker.Sex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through the rows of a list of workers that are marked as not covered (baris yang belum terlindungi). All
 * others are passed over, their fields not looked for.
 */
final class UncoveredRows<B> {

    private static final int GROUP = Column.GROUP.ordinal();
    private static final Sex[] SEXES = Sex.values();

    private final DeliveryTable table;
    private final Regions regions;
    private final UncoveredMarks marks;
    private final UncoveredSink<B> sink;
    private final RowChecks checks;
    private final Optional<CleanPersons> clean;
    private final Charset charset;
    private final boolean hasName;
    private final UncoveredRow listed = new UncoveredRow();
    private @Nullable B into;
    private long found;

    /** @param quickly whether clean rows are read quickly; no line depends on it */
    UncoveredRows(
            Delivery roster,
            Regions regions,
            YearMonth month,
            UncoveredMarks marks,
            UncoveredSink<B> sink,
            boolean quickly) {
        this.table = roster.table();
        this.regions = regions;
        this.marks = marks;
        this.sink = sink;
        this.checks = RowChecks.handing(roster, regions, month, this::take);
        this.clean = quickly && table.columns().isDirect() ? Optional.of(checks.cleanPersons()) : Optional.empty();
        this.charset = table.charset();
        this.hasName = table.columns().isInFile(Column.NAME);
    }

    /** Reads the marked rows of a block into one of the sink. */
    Found<B> of(Block block) {
        into = sink.begin();
        found = 0;
        checks.tellTo(new NoticeLog());
        switch (block) {
            case TextBlock text -> careful(read(text));
            case RowBlock sheet -> read(sheet);
        }
        return new Found<>(into(), found);
    }

    /** Hands over the clean rows; the others are left, cut, for all checks. */
    private RowBlock read(TextBlock block) {
        boolean quickly = clean.isPresent() && block.isWhole();
        RecordCutter others = block.cutter();
        byte[] bytes = block.bytes();
        long line = block.line();
        int at = 0;
        while (at < block.to() && others.damage().isEmpty()) {
            long next = marks.next(line);
            while (at < block.to() && line < next) {
                at = Math.min(block.to(), Words.indexOf(bytes, at, block.to(), (byte) '\n') + 1);
                line++;
            }
            if (at < block.to()) {
                int end = quickly ? clean.get().read(bytes, at) : -1;
                if (end >= 0 && clean.get().isClean()) {
                    take(clean.get(), bytes, line);
                    at = end;
                    line++;
                } else {
                    at = others.cut(at, line);
                    line = others.line();
                }
            }
        }
        return others.block();
    }

    private void careful(RowBlock rows) {
        Row row = new Row(table.columns(), rows);
        for (int i = 0; i < rows.rows(); i++) {
            checks.apply(row.moveTo(i));
        }
    }

    private void read(RowBlock block) {
        Row row = new Row(table.columns(), block);
        for (int i = 0; i < block.rows(); i++) {
            if (marks.isMarked(block.line(i))) {
                if (clean.isPresent()
                        && clean.get().read(block, i)
                        && clean.get().isClean()) {
                    take(clean.get(), block.bytes(), block.line(i));
                } else {
                    checks.apply(row.moveTo(i));
                }
            }
        }
    }

    /** A row that was checked with care. */
    private void take(RosterEntry entry, Person person, Row row) {
        listed.nik = entry.nik().number();
        listed.region = regions.requireIndexOf(entry.region());
        listed.group = CodeList.workerGroups().indexOf(entry.group()).orElseThrow();
        listed.birthDay = DayField.packed(person.birthDate());
        listed.sex = person.sex();
        listed.name = row.text(Column.NAME);
        listed.nameFrom = 0;
        listed.nameTo = 0;
        hand(row.number());
    }

    private void take(CleanPersons person, byte[] bytes, long number) {
        listed.nik = person.nik();
        listed.region = person.part().index();
        listed.group = (int) person.row().value(GROUP);
        listed.birthDay = person.birthDate();
        listed.sex = SEXES[person.sex()];
        int from = person.row().nameFrom();
        int to = person.row().nameTo();
        boolean inBytes = hasName && isPlain(bytes, from, to);
        listed.bytes = bytes;
        listed.nameFrom = inBytes ? from : 0;
        listed.nameTo = inBytes ? to : 0;
        listed.name = hasName && !inBytes ? name(person, bytes, from, to) : "";
        hand(number);
    }

    private void hand(long number) {
        listed.number = number;
        listed.state = marks.isLapsed(number) ? RosterState.LAPSED : RosterState.NEVER;
        sink.take(into(), listed);
        found++;
    }

    private B into() {
        return Objects.requireNonNull(into, "no block was begun");
    }

    private String name(CleanPersons person, byte[] bytes, int from, int to) {
        String name = RowBlock.text(bytes, from, to, charset);
        return person.row().isNameQuoted() ? name.replace("\"\"", "\"") : name;
    }

    /** Whether a name is made of letters and what stands between them, so that it reads the same in every encoding and CSV. */
    private boolean isPlain(byte[] bytes, int from, int to) {
        boolean utf8 = charset.equals(StandardCharsets.UTF_8);
        if (!isLetter(bytes[from]) || bytes[to - 1] <= ' ') {
            return false;
        }
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b == '"' || (b >= 0 && b < ' ') || (b < 0 && !utf8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    /**
     * What was found in a block.
     *
     * @param block what the sink made of it
     * @param rows how many of its rows were handed over
     */
    record Found<B>(B block, long rows) {}
}
