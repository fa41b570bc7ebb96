package jamsos.coverage.report;

import java.util.List;

/** Where the official signs (tanda tangan); the date is left to the hand that signs. */
final class SignatureSection implements Section {

    private static final String DOTS = "....................................";

    private final Draft draft;

    SignatureSection(Draft draft) {
        this.draft = draft;
    }

    @Override
    public List<Block> blocks() {
        return List.of(draft.input().signatory().map(this::named).orElseGet(SignatureSection::dotted));
    }

    private Block named(Signatory signatory) {
        return new Block.Signature(
                signatory.place() + ", " + DOTS,
                signatory.position(),
                signatory.name(),
                signatory.rank(),
                "NIP " + (signatory.nip().isBlank() ? DOTS : signatory.nip()));
    }

    private static Block dotted() {
        return new Block.Signature(DOTS + ", " + DOTS, DOTS, DOTS, "", "NIP " + DOTS);
    }
}
