package jamsos.coverage.report.xlsx;

import jamsos.coverage.report.Block;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/**
 * A bar chart that Excel draws from the cells of the table beside it (diagram asli): it follows when they change. A
 * chart whose bars are not adjacent rows of the table is left to the other formats.
 */
final class NativeChart {

    private static final byte[] HIGHLIGHTED = {0x1F, 0x6F, (byte) 0xB2};
    private static final byte[] OTHER = {(byte) 0x9D, (byte) 0xB2, (byte) 0xC9};
    private static final int COLUMNS_WIDE = 8;
    private static final int LEAST_ROWS_HIGH = 12;

    private final XSSFSheet sheet;
    private final Block.BarChart chart;
    private final ChartRange range;
    private final int headingRow;

    private NativeChart(XSSFSheet sheet, Block.BarChart chart, ChartRange range, int headingRow) {
        this.sheet = sheet;
        this.chart = chart;
        this.range = range;
        this.headingRow = headingRow;
    }

    /**
     * Draws the chart.
     *
     * @param headingRow the row of the table's column headings
     * @param left the first column of the chart
     * @return whether the table holds its bars
     */
    static boolean draw(XSSFSheet sheet, Block.Table table, Block.BarChart chart, int headingRow, int left) {
        Optional<ChartRange> range = ChartRange.find(table, chart);
        range.ifPresent(rows -> new NativeChart(sheet, chart, rows, headingRow).draw(left));
        return range.isPresent();
    }

    private void draw(int left) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int height = Math.max(LEAST_ROWS_HIGH, range.bars().size() + 4);
        XSSFChart drawn = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, left, headingRow, left + COLUMNS_WIDE, headingRow + height));
        drawn.setTitleText(title());
        drawn.getTitle().getBody().getParagraph(0).addDefaultRunProperties().setFontSize(11.0);
        drawn.setTitleOverlay(false);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names(drawn), values(drawn));
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(40);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, rows(range.labelColumn())),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, rows(range.valueColumn())));
        series.setTitle(
                sheet.getRow(headingRow).getCell(range.valueColumn()).getStringCellValue(),
                new CellReference(sheet.getSheetName(), headingRow, range.valueColumn(), true, true));
        drawn.plot(data);
        data.setVaryColors(false);
        paint(series.getCTBarSer());
        label(series.getCTBarSer());
    }

    private String title() {
        return chart.title()
                + chart.reference()
                        .map(line -> " (" + line.label() + " " + line.figure().shown() + ")")
                        .orElse("");
    }

    private CellRangeAddress rows(int column) {
        int first = headingRow + 1 + range.firstRow();
        return new CellRangeAddress(first, first + range.bars().size() - 1, column, column);
    }

    /** First row on top. */
    private static XDDFCategoryAxis names(XSSFChart drawn) {
        XDDFCategoryAxis axis = drawn.createCategoryAxis(AxisPosition.LEFT);
        axis.setOrientation(AxisOrientation.MAX_MIN);
        axis.setMajorTickMark(AxisTickMark.NONE);
        return axis;
    }

    /** From zero, whatever the figures; unseen, since every bar carries its own. It would stand on top otherwise. */
    private static XDDFValueAxis values(XSSFChart drawn) {
        XDDFValueAxis axis = drawn.createValueAxis(AxisPosition.BOTTOM);
        axis.setMinimum(0.0);
        axis.setCrosses(AxisCrosses.MAX);
        axis.setVisible(false);
        return axis;
    }

    private void paint(CTBarSer series) {
        List<Block.BarChart.Bar> bars = range.bars();
        for (int i = 0; i < bars.size(); i++) {
            XDDFSolidFillProperties fill =
                    new XDDFSolidFillProperties(XDDFColor.from(bars.get(i).highlighted() ? HIGHLIGHTED : OTHER));
            var point = series.addNewDPt();
            point.addNewIdx().setVal(i);
            point.addNewInvertIfNegative().setVal(false);
            point.addNewSpPr().setSolidFill(fill.getXmlObject());
        }
    }

    /** At the end of each bar its figure, as the cell reads. */
    private static void label(CTBarSer series) {
        CTDLbls labels = series.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
