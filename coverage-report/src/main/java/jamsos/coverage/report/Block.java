package jamsos.coverage.report;

import java.util.List;
import java.util.Optional;

/**
 * A part of a report, in words and figures that are final: a renderer draws it and decides nothing but its looks
 * (bagian laporan).
 */
public sealed interface Block {

    /**
     * The heading of a section; also a bookmark.
     *
     * @param text the words
     */
    record Heading(String text) implements Block {}

    /**
     * The one sentence that says what matters; stands before any number.
     *
     * @param text the words
     */
    record Lead(String text) implements Block {}

    /**
     * Running text.
     *
     * @param text the words
     */
    record Paragraph(String text) implements Block {}

    /**
     * Small print below a table or chart: sources, marks, what is not known.
     *
     * @param lines one note a line
     */
    record Notes(List<String> lines) implements Block {
        public Notes {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Up to four figures in boxes side by side.
     *
     * @param boxes the boxes, left to right
     */
    record KeyFigures(List<Box> boxes) implements Block {
        public KeyFigures {
            boxes = List.copyOf(boxes);
        }

        /**
         * One box.
         *
         * @param label what it is
         * @param figure the figure, such as "2,7 juta" or "sekitar 22%"
         * @param unit the word behind it where it has none of its own, such as "orang"; empty text for none
         * @param note a line below; empty text for none
         * @param tone its colour
         */
        public record Box(String label, Datum figure, String unit, String note, Tone tone) {

            /** What is set large: the first word of the figure that holds a digit, else the whole. */
            public String number() {
                return figure.shown().substring(from(), to());
            }

            /** The words before the number, set small: "sekitar"; empty text for none. */
            public String before() {
                return figure.shown().substring(0, from()).strip();
            }

            /** The words behind the number, set small: "juta", "orang"; empty text for none. */
            public String after() {
                return (figure.shown().substring(to()) + " " + unit).strip();
            }

            private int from() {
                return hasDigit() ? figure.shown().lastIndexOf(' ', firstDigit()) + 1 : 0;
            }

            private int to() {
                int space = figure.shown().indexOf(' ', from());
                return hasDigit() && space >= 0 ? space : figure.shown().length();
            }

            private boolean hasDigit() {
                return firstDigit() < figure.shown().length();
            }

            private int firstDigit() {
                int at = 0;
                while (at < figure.shown().length()
                        && !Character.isDigit(figure.shown().charAt(at))) {
                    at++;
                }
                return at;
            }
        }
    }

    /**
     * One tile a region, coloured by class; the picture of the regional table.
     *
     * @param title what is shown
     * @param description the same in words, for those who do not see it
     * @param tiles the tiles
     * @param classes the classes, lowest first, at most five
     * @param legendTitle what the classes are
     */
    record TileMap(String title, String description, List<Tile> tiles, List<String> classes, String legendTitle)
            implements Block {
        public TileMap {
            tiles = List.copyOf(tiles);
            classes = List.copyOf(classes);
        }

        /**
         * One region.
         *
         * @param column place from the left, from 0
         * @param row place from the top, from 0
         * @param name name of the region
         * @param figure its figure
         * @param classIndex the class it falls in, empty where it has no value
         */
        public record Tile(int column, int row, String name, Datum figure, Optional<Integer> classIndex) {}
    }

    /**
     * Horizontal bars, longest first as given.
     *
     * @param title what is shown
     * @param description the same in words, for those who do not see it
     * @param bars the bars, top to bottom
     * @param reference a line across all bars, such as the figure of the province
     */
    record BarChart(String title, String description, List<Bar> bars, Optional<Reference> reference) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
        }

        /**
         * One bar.
         *
         * @param label its name
         * @param figure its figure; without a value no bar is drawn
         * @param highlighted whether it stands out, such as those above the reference
         */
        public record Bar(String label, Datum figure, boolean highlighted) {}

        /**
         * The line to compare with.
         *
         * @param label its name
         * @param figure its figure
         */
        public record Reference(String label, Datum figure) {}
    }

    /**
     * Two charts on one line.
     *
     * @param left the wider one
     * @param right the other
     */
    record SideBySide(Block left, Block right) implements Block {}

    /**
     * A table; in a workbook a sheet of its own.
     *
     * @param name short name, for the sheet and the bookmark, at most 31 characters
     * @param caption what it shows
     * @param columns the columns
     * @param rows the rows
     * @param totalRow whether the last row is a total
     */
    record Table(String name, String caption, List<Column> columns, List<List<Datum>> rows, boolean totalRow)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            for (List<Datum> row : rows) {
                if (row.size() != width) {
                    throw new IllegalArgumentException(
                            "table " + name + ": expected " + width + " cells a row, found " + row.size());
                }
            }
        }

        /**
         * A column.
         *
         * @param heading its heading
         * @param weight its share of the width, above 0
         * @param align on which side its cells stand
         */
        public record Column(String heading, double weight, Align align) {}

        /** The side on which cells stand. */
        public enum Align {
            /** Left, for words. */
            LEFT,
            /** Right, for figures. */
            RIGHT
        }
    }

    /**
     * Terms and what they mean.
     *
     * @param entries term and meaning
     */
    record Definitions(List<Entry> entries) implements Block {
        public Definitions {
            entries = List.copyOf(entries);
        }

        /**
         * One term.
         *
         * @param term the term
         * @param meaning its meaning
         */
        public record Entry(String term, String meaning) {}
    }

    /**
     * Where the official signs.
     *
     * @param placeAndDate place, and room or words for the date
     * @param position the position, in capitals
     * @param name full name; dots where none is configured
     * @param rank rank; empty text for none
     * @param idNumber "NIP …"; dots where none is configured
     */
    record Signature(String placeAndDate, String position, String name, String rank, String idNumber)
            implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /** The role of a colour; no meaning rests on colour alone. */
    enum Tone {
        /** The frame of the report. */
        NEUTRAL,
        /** Main data. */
        DATA,
        /** Reached. */
        GOOD,
        /** Missing. */
        ALARM
    }
}
