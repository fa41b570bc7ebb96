package jamsos.coverage.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jamsos.coverage.region.KemendagriCode;
import jamsos.coverage.value.AsOf;
import jamsos.coverage.value.Citation;
import jamsos.coverage.value.Language;
import jamsos.coverage.value.ReferenceTable;
import jamsos.coverage.value.Rounded;
import jamsos.coverage.value.Step;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemesTest {

    private static final KemendagriCode LAMPUNG = new KemendagriCode("18");

    /** Read anew: what ships is read once and kept. */
    private final Schemes schemes = Schemes.of(
            CodeList.schemes(),
            ReferenceTable.resource(Schemes.class, "scheme_terms.csv"),
            ReferenceTable.resource(Schemes.class, "scheme_papers.csv"),
            ReferenceTable.resource(Schemes.class, "scheme_counts.csv"));

    private final Scheme farmerCard = schemes.find("KPB").orElseThrow();
    private final Scheme palmOil = schemes.find("DBH_SAWIT").orElseThrow();

    @Test
    void everyCodeOfTheListIsAScheme() {
        assertThat(schemes.all())
                .extracting(Scheme::entry)
                .containsExactlyElementsOf(CodeList.schemes().entries());
        assertThat(Schemes.current().all()).extracting(Scheme::toString).containsExactly("KPB", "DBH_SAWIT");
        assertThat(schemes.find("kpb")).isEmpty();
    }

    @Test
    void theProvincePaysTenMonthsForAFisher() {
        Step<SchemeTerms> step =
                farmerCard.terms("NELAYAN", LocalDate.of(2022, 7, 31)).orElseThrow();
        assertThat(step.value())
                .isEqualTo(new SchemeTerms(
                        Segment.BPU,
                        Set.of(Program.JKK, Program.JKM),
                        Payer.APBD_PROV,
                        10,
                        Payer.SELF,
                        Optional.empty()));
        assertThat(step.citation()).isEqualTo(new Citation("antaranews.com/berita/3359376"));
        assertThat(step.verified()).isTrue();
    }

    @Test
    void termsAreNotCarriedBeyondWhatASourceSpeaksOf() {
        assertThat(farmerCard.terms("NELAYAN", LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(farmerCard.terms("NELAYAN", LocalDate.of(2022, 12, 31))).isPresent();
        assertThat(farmerCard.terms("NELAYAN", LocalDate.of(2023, 1, 1))).isEmpty();
        assertThat(farmerCard.terms("NELAYAN", LocalDate.of(2024, 1, 1))).isPresent();
        assertThat(farmerCard.terms("NELAYAN", LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(farmerCard.terms("SAWIT", LocalDate.of(2022, 7, 31))).isEmpty();
        assertThat(farmerCard.terms("SAWIT")).isEmpty();
    }

    @Test
    void elderlyFarmersAreAtLeastSixtyOrInPoorHealth() {
        assertThat(farmerCard.terms("LANSIA"))
                .extracting(step -> step.value().condition().map(words -> words.in(Language.EN)))
                .containsExactly(Optional.empty(), Optional.of("Aged 60 or more, or younger and in poor health."));
        assertThat(farmerCard.terms("LANSIA")).extracting(Step::verified).containsExactly(true, false);
    }

    @Test
    void paidMonthsEndAndThenThePersonPays() {
        SchemeTerms terms = farmerCard
                .terms("PEKEBUN", LocalDate.of(2022, 3, 1))
                .orElseThrow()
                .value();
        YearMonth march = YearMonth.of(2022, 3);
        assertThat(terms.paidUntil(march)).isEqualTo(YearMonth.of(2022, 12));
        assertThat(terms.payerIn(march, march)).isEqualTo(Payer.APBD_PROV);
        assertThat(terms.payerIn(YearMonth.of(2022, 12), march)).isEqualTo(Payer.APBD_PROV);
        assertThat(terms.payerIn(YearMonth.of(2023, 1), march)).isEqualTo(Payer.SELF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.payerIn(YearMonth.of(2022, 2), march))
                .withMessage("month must not lie before the first 2022-03, found 2022-02");
    }

    @Test
    void eachGroupHasItsOwnMonths() {
        assertThat(farmerCard.groups()).containsExactly("LANSIA", "NELAYAN", "PEKEBUN", "PETANI_HUTAN");
        assertThat(palmOil.groups()).containsExactly("SAWIT");
        assertThat(months(farmerCard, "PETANI_HUTAN")).isEqualTo(3);
        assertThat(months(palmOil, "SAWIT")).isEqualTo(5);
        SchemeTerms oneMonth =
                new SchemeTerms(Segment.BPU, Set.of(Program.JKK), Payer.CSR, 1, Payer.SELF, Optional.empty());
        assertThat(oneMonth.paidUntil(YearMonth.of(2022, 3))).isEqualTo(YearMonth.of(2022, 3));
    }

    private static int months(Scheme scheme, String group) {
        return scheme.terms(group).get(0).value().paidMonths();
    }

    @Test
    void thePapersLeadToTheDecree() {
        assertThat(farmerCard.papers("NELAYAN"))
                .extracting(SchemePaper::kind)
                .containsExactly(SchemePaper.Kind.AGREEMENT, SchemePaper.Kind.PROPOSAL, SchemePaper.Kind.DECREE);
        assertThat(farmerCard.papers("LANSIA"))
                .extracting(paper -> paper.title().indonesian())
                .containsExactly(
                        "Anggota kelompok program Kartu Petani Berjaya", "Cek calon penerima dan calon lokasi (CPCL)");
        assertThat(farmerCard.papers("PEKEBUN")).isEmpty();
        SchemePaper decree = palmOil.papers("SAWIT").get(1);
        assertThat(decree.number()).hasValue("G/60/V.08/HK/2024");
        assertThat(decree.date()).hasValue(LocalDate.of(2024, 9, 4));
    }

    @Test
    void publishedCountsStayAsTheyWerePublished() {
        assertThat(farmerCard.counts())
                .filteredOn(count -> count.group().equals(Optional.of("LANSIA"))
                        && count.stage() == SchemeCount.Stage.ENROLLED
                        && count.region().equals(LAMPUNG))
                .extracting(SchemeCount::persons)
                .containsExactly(Rounded.exact(1_172), Rounded.exact(1_176));
        assertThat(farmerCard.counts())
                .filteredOn(count -> count.asOf().equals(AsOf.parse("2022-07")))
                .extracting(count -> count.persons().value())
                .satisfies(persons -> assertThat(
                                persons.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(3_322));
        assertThat(farmerCard.counts())
                .filteredOn(count -> count.region().equals(new KemendagriCode("18.12")))
                .extracting(count -> count.stage() + " " + count.persons().value())
                .containsExactly("PROPOSED 619", "QUOTA 25");
        assertThat(farmerCard.counts())
                .filteredOn(count -> count.group().isEmpty())
                .extracting(count -> count.persons().step())
                .containsExactly(1_000L);
    }

    @Test
    void aRowThatNamesNoKnownSchemeOrGroupIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schemes("KPX,PEKEBUN,BPU,JKK,APBN,1,SELF,,,2022-01-01,,yes,test"))
                .withMessage("terms.csv line 2, column \"scheme\": expected a code of schemes.csv, found \"KPX\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schemes("KPB,BURUH,BPU,JKK,APBN,1,SELF,,,2022-01-01,,yes,test"))
                .withMessage(
                        "terms.csv line 2, column \"group\": expected a code of worker_groups.csv, found \"BURUH\"");
    }

    @Test
    void termsThatSayNothingAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schemes("KPB,PEKEBUN,BPU,,APBN,1,SELF,,,2022-01-01,,yes,test"))
                .withMessage("programs must hold one program or more, found none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schemes("KPB,PEKEBUN,BPU,JKK,APBN,0,SELF,,,2022-01-01,,yes,test"))
                .withMessage("paidMonths must be 1 or more, found 0");
    }

    @Test
    void aPaperWithoutATitleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemes.of(
                        CodeList.schemes(),
                        table("terms.csv", "scheme,group\n"),
                        table(
                                "papers.csv",
                                "scheme,group,kind,title_id,title_en,number,date,citation\n"
                                        + "KPB,NELAYAN,DECREE,,,,,test\n"),
                        table("counts.csv", "scheme,group\n")))
                .withMessage("papers.csv line 2: a paper needs a title");
    }

    private static Schemes schemes(String termsRow) throws IOException {
        return Schemes.of(
                CodeList.schemes(),
                table(
                        "terms.csv",
                        "scheme,group,segment,programs,payer,paid_months,afterwards,condition_id,condition_en,"
                                + "from,until,verified,citation\n" + termsRow),
                table("papers.csv", "scheme,group\n"),
                table("counts.csv", "scheme,group\n"));
    }

    private static ReferenceTable table(String name, String text) throws IOException {
        return ReferenceTable.read(name, new StringReader(text));
    }
}
