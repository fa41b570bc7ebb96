package jamsos.coverage.batch.intake.layout;

import java.util.List;

/** Which layout a header fits (pilihan susunan). */
public sealed interface LayoutChoice {

    /**
     * One layout.
     *
     * @param columns its columns in the file
     */
    record Fitting(Columns columns) implements LayoutChoice {}

    /**
     * Several, and nothing to choose by.
     *
     * @param layouts those it could be
     */
    record Ambiguous(List<Layout> layouts) implements LayoutChoice {}

    /** None. */
    record Unknown() implements LayoutChoice {}
}
