package jamsos.coverage.batch.intake.layout;

import java.util.List;

/** The layouts known (daftar susunan). */
public final class Layouts {

    private final List<Layout> all;

    private Layouts(List<Layout> all) {
        this.all = all;
    }

    /** The layouts that ship. */
    public static Layouts builtIn() {
        return new Layouts(List.of());
    }

    /** All layouts, by name. */
    public List<Layout> all() {
        return all;
    }
}
