package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.cell.DateText;
import jamsos.coverage.batch.intake.layout.Column;
import jamsos.coverage.batch.intake.layout.ColumnSource;
import jamsos.coverage.batch.intake.layout.Columns;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.batch.intake.table.RowBlock;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a delivery is understood (pratinjau kiriman), for whoever writes a layout: what is read from which heading, what is
 * not read, and the first rows, without a NIK or a name.
 *
 * @param headerRow the row of the header; empty for a delivery that fits no layout
 * @param separator the sign between fields of a text
 * @param encoding the encoding of a text
 * @param columns what its columns are read from
 * @param unread the headings that are not read
 * @param nearest layouts that it does not fit but comes near to
 * @param firstRows the first rows below the header, by column
 */
public record DeliveryPreview(
        OptionalLong headerRow,
        Optional<Character> separator,
        Optional<String> encoding,
        List<ReadColumn> columns,
        List<String> unread,
        List<NearLayout> nearest,
        List<Map<String, String>> firstRows) {

    private static final int ROWS = 3;
    private static final String HIDDEN = "***";

    /** Copies the lists. */
    public DeliveryPreview {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
        nearest = List.copyOf(nearest);
        firstRows = List.copyOf(firstRows);
    }

    /**
     * One column.
     *
     * @param column its name
     * @param heading the heading that it is read from; empty where every row has the same
     * @param constant what every row holds, where that is so
     * @param derived whether it is made by rule or converted, and not read as it stands
     */
    public record ReadColumn(String column, Optional<String> heading, Optional<String> constant, boolean derived) {}

    /**
     * A layout that does not fit.
     *
     * @param layout its name
     * @param missing the columns that are missing
     */
    public record NearLayout(String layout, List<String> missing) {

        /** Copies the list. */
        public NearLayout {
            missing = List.copyOf(missing);
        }
    }

    static DeliveryPreview of(Delivery delivery, Regions regions) throws IOException {
        List<NearLayout> nearest = delivery.nearest().stream()
                .map(near -> new NearLayout(near.layout().name(), near.missing()))
                .toList();
        if (delivery.state() != Delivery.State.READY) {
            return new DeliveryPreview(
                    OptionalLong.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), nearest, List.of());
        }
        DeliveryTable table = delivery.table();
        Optional<TextTable> text = table instanceof TextTable one ? Optional.of(one) : Optional.empty();
        return new DeliveryPreview(
                OptionalLong.of(table.headerRow()),
                text.map(TextTable::separator),
                text.map(one -> one.encoding().charset().name()),
                columns(table.columns()),
                unread(table.columns()),
                nearest,
                firstRows(delivery, table, regions));
    }

    private static Stream<Column> given(Columns columns) {
        return Arrays.stream(Column.values()).filter(columns::gives);
    }

    private static List<ReadColumn> columns(Columns columns) {
        return given(columns)
                .map(column -> {
                    boolean derived = columns.source(column).isPresent();
                    boolean read = derived || columns.isInFile(column);
                    return new ReadColumn(
                            column.code(),
                            read ? Optional.of(columns.heading(column)) : Optional.empty(),
                            read ? Optional.empty() : Optional.of(columns.constant(column)),
                            derived);
                })
                .toList();
    }

    private static List<String> unread(Columns columns) {
        Set<Integer> read = new HashSet<>();
        given(columns)
                .forEach(column ->
                        read.add(columns.source(column).map(ColumnSource::at).orElse(columns.at(column))));
        List<String> unread = new ArrayList<>();
        for (int at = 0; at < columns.headings().size(); at++) {
            if (!read.contains(at) && !columns.headings().get(at).isEmpty()) {
                unread.add(columns.headings().get(at));
            }
        }
        return unread;
    }

    private static List<Map<String, String>> firstRows(Delivery delivery, DeliveryTable table, Regions regions)
            throws IOException {
        KnownWords words = new KnownWords(regions);
        List<Map<String, String>> rows = new ArrayList<>();
        try (RowSource source = table.open(delivery.origin().content())) {
            Optional<Block> block = source.read();
            while (block.isPresent() && rows.size() < ROWS) {
                RowBlock cut = block.get().cut();
                Row row = new Row(table.columns(), cut);
                for (int i = 0; i < cut.rows() && rows.size() < ROWS; i++) {
                    row.moveTo(i);
                    if (row.number() > table.headerRow() && row.firstFilled() >= 0) {
                        rows.add(shown(row, table.columns(), words));
                    }
                }
                block = source.read();
            }
        }
        return rows;
    }

    private static Map<String, String> shown(Row row, Columns columns, KnownWords words) {
        Map<String, String> shown = new LinkedHashMap<>();
        given(columns).forEach(column -> shown.put(column.code(), shown(row.text(column), column, words)));
        return shown;
    }

    private static String shown(String text, Column column, KnownWords words) {
        return switch (column) {
            case NIK -> Shown.nik(text);
            case NAME -> text.isEmpty() ? "" : HIDDEN;
            default ->
                switch (column.type()) {
                    case STRING -> Shown.code(text, words);
                    case INTEGER, NUMBER, YEAR -> Shown.figure(text);
                    case DATE, YEARMONTH ->
                        DateText.read(text).map(Object::toString).orElseGet(() -> Shown.date(text));
                };
        };
    }
}
