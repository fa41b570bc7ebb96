package jamsos.coverage.batch.publish;

import static org.assertj.core.api.Assertions.assertThat;

import jamsos.coverage.batch.intake.Delivery;
import jamsos.coverage.batch.intake.DeliveryCount;
import jamsos.coverage.batch.intake.Inbox;
import jamsos.coverage.batch.intake.Intake;
import jamsos.coverage.batch.intake.MonthCollector;
import jamsos.coverage.batch.intake.SourceFile;
import jamsos.coverage.batch.intake.layout.LayoutKind;
import jamsos.coverage.batch.intake.layout.Layouts;
import jamsos.coverage.batch.intake.table.Block;
import jamsos.coverage.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncoveredListsTest {

    private static final String ACTIVE = "1871050107900001";
    private static final String LAPSED = "1871054107900003";
    private static final String NEVER = "1871050108850002";
    private static final String FORMULA = "1871054108850004";

    @TempDir
    Path folder;

    private final Intake intake = new Intake(Layouts.builtIn(), Regions.lampung(), TestMonth.MONTH);
    private final MonthCollector collector = new MonthCollector(TestMonth.MONTH, Regions.lampung());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 60})
    void everyUncoveredPersonStandsOnceInTheRowThatPlacesHerInHoweverManyPasses(int passes) throws Exception {
        Path month = Files.createDirectories(folder.resolve("inbox/2022-07"));
        Files.writeString(month.resolve("members.csv"), """
                nik,name,birth_date,sex,region,segment,programs,status,registered_on,paid_through
                %s,A,1990-07-01,L,18.71,BPU,JKK,AKTIF,2020-01-01,2022-07
                %s,B,1990-07-01,P,18.71,BPU,JKK,NONAKTIF,2020-01-01,2021-07
                """.formatted(ACTIVE, LAPSED));
        Files.writeString(month.resolve("roster-1.csv"), """
                nik,name,birth_date,sex,region,group
                %s,C far,1985-08-01,L,18.02,RT_RW
                %s,A,1990-07-01,L,18.71,RT_RW
                %s,C first,1985-08-01,L,18.01,RT_RW
                %s,"Siti, S.Pd.",1990-07-01,P,18.71,RT_RW
                %s,C again,1985-08-01,L,18.01,RT_RW
                """.formatted(NEVER, ACTIVE, NEVER, LAPSED, NEVER));
        Files.writeString(month.resolve("roster-2.csv"), """
                nik,name,birth_date,sex,region,group
                %s,C other file,1985-08-01,L,18.01,RT_RW
                %s,C other group,1985-08-01,L,18.02,KADER
                %s,=1+1,1985-08-01,P,18.01,RT_RW
                """.formatted(NEVER, NEVER, FORMULA));

        ReleaseDraft draft = write(passes);

        Path lists = draft.folder().resolve("internal/uncovered");
        assertThat(draft.digests().keySet())
                .containsExactly(
                        "internal/uncovered/KADER/18.02.csv",
                        "internal/uncovered/RT_RW/18.01.csv",
                        "internal/uncovered/RT_RW/18.71.csv");
        assertThat(lists.resolve("RT_RW/18.01.csv")).hasContent("""
                nik,name,birth_date,sex,region,group,state,file,row
                %s,C first,1985-08-01,L,18.01,RT_RW,never,roster-1.csv,4
                %s,'=1+1,1985-08-01,P,18.01,RT_RW,never,roster-2.csv,4
                """.formatted(NEVER, FORMULA));
        assertThat(lists.resolve("RT_RW/18.71.csv")).hasContent("""
                nik,name,birth_date,sex,region,group,state,file,row
                %s,"Siti, S.Pd.",1990-07-01,P,18.71,RT_RW,lapsed,roster-1.csv,5
                """.formatted(LAPSED));
        assertThat(lists.resolve("KADER/18.02.csv")).hasContent("""
                nik,name,birth_date,sex,region,group,state,file,row
                %s,C other group,1985-08-01,L,18.02,KADER,never,roster-2.csv,3
                """.formatted(NEVER));
    }

    private ReleaseDraft write(int passes) throws Exception {
        collector.countIn(passes);
        List<Delivery> deliveries = new ArrayList<>();
        for (SourceFile file :
                Inbox.open(folder.resolve("inbox"), TestMonth.MONTH).files()) {
            deliveries.addAll(intake.register(file));
        }
        count(deliveries);
        for (int pass = 1; pass < passes; pass++) {
            collector.markUncovered();
            collector.tally().nextRange();
            count(deliveries);
        }
        ReleaseDraft draft = publisher().draft(1);
        publisher()
                .writeUncovered(
                        draft,
                        intake,
                        deliveries.stream()
                                .filter(one -> one.layout().orElseThrow().kind() == LayoutKind.ROSTER)
                                .toList(),
                        collector);
        return draft;
    }

    private ReleasePublisher publisher() throws IOException {
        return new ReleasePublisher(Outbox.open(folder.resolve("outbox")), TestMonth.MONTH);
    }

    private void count(List<Delivery> deliveries) throws IOException {
        for (Delivery delivery : deliveries) {
            try (DeliveryCount count = intake.open(delivery, collector)) {
                for (Optional<Block> block = count.read(); block.isPresent(); block = count.read()) {
                    count.take(block.get());
                }
                assertThat(count.settle()).isEmpty();
            }
        }
    }
}
