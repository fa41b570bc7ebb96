package jamsos.coverage.report.pdf;

import java.util.Optional;

/**
 * A node of the structure tree, by which the report is read aloud and searched (tag). Layout makes the nodes; they enter
 * the document in the order in which they are first drawn, so drawing order is reading order. A node has either
 * content or children. Each is itself and equal to no other.
 */
final class Tag {

    private final Role role;
    private final Optional<Tag> parent;
    private final Optional<Scope> scope;

    private Tag(Role role, Optional<Tag> parent, Optional<Scope> scope) {
        this.role = role;
        this.parent = parent;
        this.scope = scope;
    }

    static Tag document() {
        return new Tag(Role.DOCUMENT, Optional.empty(), Optional.empty());
    }

    Tag child(Role childRole) {
        return new Tag(childRole, Optional.of(this), Optional.empty());
    }

    /** A header cell of the row that this is. */
    Tag header(Scope headerScope) {
        return new Tag(Role.HEADER_CELL, Optional.of(this), Optional.of(headerScope));
    }

    Role role() {
        return role;
    }

    /** Empty for the document. */
    Optional<Tag> parent() {
        return parent;
    }

    /** What a header cell is the header of; empty for all others. */
    Optional<Scope> scope() {
        return scope;
    }

    /** The standard structure types in use. */
    enum Role {
        DOCUMENT("Document"),
        TITLE("H1"),
        HEADING("H2"),
        PARAGRAPH("P"),
        FIGURE("Figure"),
        LIST("L"),
        LIST_ITEM("LI"),
        LABEL("Lbl"),
        LIST_BODY("LBody"),
        TABLE("Table"),
        CAPTION("Caption"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        HEADER_CELL("TH"),
        CELL("TD");

        private final String code;

        Role(String code) {
            this.code = code;
        }

        /** The name in the file. */
        String code() {
            return code;
        }
    }

    /** What a header cell is the header of. */
    enum Scope {
        ROW("Row"),
        COLUMN("Column");

        private final String code;

        Scope(String code) {
            this.code = code;
        }

        /** The name in the file. */
        String code() {
            return code;
        }
    }
}
