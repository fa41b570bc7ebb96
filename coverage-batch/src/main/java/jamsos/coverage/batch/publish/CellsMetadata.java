package jamsos.coverage.batch.publish;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code cells.csv-metadata.json}: what the columns mean, in the form of CSVW (Metadata Vocabulary for Tabular Data). */
final class CellsMetadata {

    private CellsMetadata() {}

    /** The metadata of the figures of a month. */
    static byte[] of(YearMonth month) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("language", "id")));
        table.put("url", "cells.csv");
        table.put(
                "dc:title",
                inBoth(
                        "Cakupan jaminan sosial ketenagakerjaan " + month,
                        "Coverage of worker social security " + month));
        table.put("dialect", dialect());
        table.put("tableSchema", schema());
        return Json.write(table);
    }

    private static Map<String, Object> dialect() {
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("encoding", "utf-8");
        dialect.put("delimiter", ",");
        dialect.put("lineTerminators", List.of("\n"));
        dialect.put("header", true);
        return dialect;
    }

    private static Map<String, Object> schema() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (CellColumn column : CellColumn.values()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", column.heading());
            one.put("titles", column.heading());
            one.put("datatype", column.datatype());
            one.put(
                    "required",
                    column == CellColumn.MONTH || column == CellColumn.MEASURE || column == CellColumn.REGION);
            one.put("dc:description", inBoth(column.indonesian(), column.english()));
            columns.add(one);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", columns);
        schema.put(
                "primaryKey",
                Arrays.stream(CellColumn.values())
                        .filter(CellColumn::isKey)
                        .map(CellColumn::heading)
                        .toList());
        return schema;
    }

    private static List<Map<String, String>> inBoth(String indonesian, String english) {
        return List.of(inOne("id", indonesian), inOne("en", english));
    }

    private static Map<String, String> inOne(String language, String words) {
        Map<String, String> text = new LinkedHashMap<>();
        text.put("@value", words);
        text.put("@language", language);
        return text;
    }
}
