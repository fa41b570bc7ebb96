package jamsos.coverage.batch.intake;

import jamsos.coverage.batch.intake.layout.LayoutChoice;
import jamsos.coverage.batch.intake.table.TextEncoding;
import jamsos.coverage.quality.Notice;
import jamsos.coverage.quality.NoticeCode;
import jamsos.coverage.value.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what a delimited text holds (pengenalan berkas teks): encoding, separator, header. */
final class TextRecognition {

    private final HeaderSearch search;
    private final Acceptance acceptance;

    TextRecognition(HeaderSearch search, Acceptance acceptance) {
        this.search = search;
        this.acceptance = acceptance;
    }

    Delivery recognise(Origin origin) throws IOException {
        TextEncoding encoding = origin.encoding();
        if (encoding.hasNul()) {
            return Delivery.held(
                    origin,
                    origin.notice(
                            NoticeCode.FILE_DAMAGED,
                            "",
                            new Wording(
                                    "berkas memuat byte NUL, jadi bukan teks yang utuh",
                                    "it holds NUL bytes, so it is no sound text")));
        }
        HeaderLine header = HeaderLine.of(origin.content(), encoding, search, origin.name());
        if (header.damage().isPresent()) {
            return Delivery.held(origin, DamageNotice.of(header.damage().get(), origin.place()));
        }
        HeaderSearch.Found found = header.found().orElseThrow();
        if (found.choice() instanceof LayoutChoice.Fitting fitting) {
            List<Notice> notices = new ArrayList<>();
            if (!encoding.charset().equals(StandardCharsets.UTF_8)) {
                notices.add(origin.notice(NoticeCode.ENCODING_1252, "", Wording.same("")));
            }
            TextTable table = new TextTable(
                    encoding, header.separator(), found.line().number(), fitting.columns(), Optional.empty());
            return acceptance.accept(origin, table, () -> table.open(origin.content()), notices);
        }
        return acceptance.misfit(origin, found);
    }
}
