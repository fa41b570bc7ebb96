package jamsos.coverage.report.pdf;

import jamsos.coverage.report.Block;
import jamsos.coverage.report.CoverageReport;
import jamsos.coverage.report.pdf.TextStyle.Weight;
import java.util.ArrayList;
import java.util.List;

/** Turns the blocks of a report into strips, top to bottom (tata letak laporan). */
final class ReportLayout {

    private static final double SIGNATURE_SHARE = 0.42;
    private static final double ROOM_TO_SIGN = 50;

    private final Typesetter type;
    private final Tag document;

    private ReportLayout(Typesetter type, Tag document) {
        this.type = type;
        this.document = document;
    }

    static List<Strip> strips(CoverageReport report, Typesetter type, Tag document, double width) {
        return new ReportLayout(type, document).strips(report, width);
    }

    private List<Strip> strips(CoverageReport report, double width) {
        List<Strip> strips = new ArrayList<>();
        TextStrips text = new TextStrips(type, document, width);
        strips.add(Strip.of(new LetterheadPiece(report.letterhead(), type, document, width), 0)
                .keepWithNext());
        strips.addAll(text.title(report.title()));
        strips.addAll(text.subtitle(report.subtitle()));
        boolean newPage = false;
        for (Block block : report.blocks()) {
            if (block instanceof Block.PageBreak) {
                newPage = true;
                continue;
            }
            if (block instanceof Block.Notes || block instanceof Block.Signature) {
                keepLast(strips);
            }
            List<Strip> added = strips(block, width);
            if (newPage && !added.isEmpty()) {
                added = new ArrayList<>(added);
                added.set(0, added.getFirst().startPage());
                newPage = false;
            }
            strips.addAll(added);
        }
        return strips;
    }

    private List<Strip> strips(Block block, double width) {
        TextStrips text = new TextStrips(type, document, width);
        return switch (block) {
            case Block.Heading heading -> text.heading(heading);
            case Block.Lead lead -> text.paragraph(lead.text(), TextStyle.LEAD, 8);
            case Block.Paragraph paragraph -> text.paragraph(paragraph.text(), TextStyle.BODY, 7);
            case Block.Notes notes -> text.notes(notes);
            case Block.KeyFigures figures -> List.of(Strip.of(new KeyFigureBoxes(figures, type, document, width), 13));
            case Block.TileMap map ->
                titled(text.chartTitle(map.title()), new TileMapPiece(map, type, document, width));
            case Block.BarChart chart ->
                titled(text.chartTitle(chart.title()), new BarChartPiece(chart, type, document, width));
            case Block.SideBySide pair -> List.of(sideBySide(pair, width));
            case Block.Table table -> TableStrips.of(table, type, document, width);
            case Block.Definitions definitions -> text.definitions(definitions);
            case Block.Signature signature -> List.of(signature(signature, width));
            case Block.PageBreak pageBreak -> List.of();
        };
    }

    private static List<Strip> titled(List<Strip> title, Piece chart) {
        List<Strip> strips = new ArrayList<>(title);
        strips.add(Strip.of(chart, title.isEmpty() ? 9 : 5));
        return strips;
    }

    private Strip sideBySide(Block.SideBySide pair, double width) {
        List<Strip> left = strips(pair.left(), SideBySidePiece.leftWidth(width));
        List<Strip> right = strips(pair.right(), SideBySidePiece.rightWidth(width));
        return Strip.of(new SideBySidePiece(left, right, width), 9);
    }

    /** On the right, in one piece, with room to sign above the name. */
    private Strip signature(Block.Signature signature, double width) {
        TextColumn column = new TextColumn(document, width * SIGNATURE_SHARE);
        TextStyle body = TextStyle.BODY;
        column.add(type.wrap(signature.placeAndDate(), body, column.width()));
        column.add(type.wrap(signature.position(), body.in(Weight.SEMIBOLD), column.width()));
        column.addSpace(ROOM_TO_SIGN);
        column.add(type.wrap(signature.name(), body.in(Weight.BOLD), column.width()));
        column.add(type.wrap(signature.rank(), body, column.width()));
        column.add(type.wrap(signature.idNumber(), body, column.width()));
        return Strip.of(new Indented(column, width - column.width()), 26);
    }

    private static void keepLast(List<Strip> strips) {
        strips.set(strips.size() - 1, strips.getLast().keepWithNext());
    }

    private record Indented(Piece piece, double indent) implements Piece {
        @Override
        public double height() {
            return piece.height();
        }

        @Override
        public void draw(TaggedCanvas canvas, double x, double top) {
            piece.draw(canvas, x + indent, top);
        }
    }
}
